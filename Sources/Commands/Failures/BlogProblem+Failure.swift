import Publishing

extension BlogProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .noBlog(.hugo, let name):
      Explanation(
        code: .noFile, "\(name) is no site of Hugo: it has no hugo.toml and no config.toml.",
        hint: "name the folder that has it")
    case .noBlog(.jekyll, let name):
      Explanation(
        code: .noFile, "\(name) is no site of Jekyll: it has no _config.yml.",
        hint: "name the folder that has it")
    case .editedByHand(let name):
      Explanation(
        code: .editedByHand, "Our part of \(name) was changed by hand, or its marks are gone.",
        hint: "write outside of the two marks; move the file away to have a new one")
    case .notRegular(let name):
      Explanation(
        code: .noFile, "\(name) is no regular file.", hint: "move away what is there")
    }
  }
}
