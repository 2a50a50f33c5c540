/// The commonest family names of one letter, Chinese and Korean.
enum FamilyLetters {
  static func contains(_ letter: Character) -> Bool { all.contains(letter) }

  private static let all = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁\
    任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛阎段雷龙黎史贺陶毛郝顾龚邵万覃武钱戴严莫\
    孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂焦柳邢岳齐梅庄辛管祝左涂谷祁时舒耿卜\
    張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蘇呂盧鍾譚陸韋賈鄒閻龍賀顧龔萬錢嚴湯喬賴龐蘭顏溫蘆魯畢聶齊莊塗時\
    김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염\
    여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용
    """)
}
