# Part of xen-2011.sh: the third day, made up.
# shellcheck shell=sh disable=SC2154

hackjournal attendee check-in -d 3 erika ola nora matti jan kari

hackjournal day 3 --evening 'Trains to four countries, and a last tea on platform 1.' \
  -m 'The last morning was for what had nearly run the evening before. The demos began at eleven, and the prizes took five minutes.' \
  --closing '*This day, and everybody in it, is made up for the demonstration.*'

hackjournal add -d 3 --at 10:05 -p 'Night Bus' --by 'Jan Modaal' \
  'A guest crossed the room in the middle of a sentence, and not a letter was lost'
hackjournal add -d 3 --at 11:00 -k demo -p Shopfront --by 'Erika Mustermann' --attach "$pictures/screen.png" \
  -m 'Five guests on one screen' \
  -m 'Each has a frame of its own colour, which no guest can draw for another.'
hackjournal add -d 3 --at 14:10 -k demo -p Kettle --by 'Matti Meikäläinen' --attach "$pictures/boot.png" \
  'From cold to a login in 2.7 seconds'
hackjournal add -d 3 --at 12:10 -k outcome -p Shopfront -p 'Night Bus' --by 'Ola Nordmann' \
  'A window stayed on the screen while its guest changed hosts. Nobody had planned that the two would meet.'
hackjournal close "$colours" -d 3 --at 10:40 -p Shopfront --by 'Ola Nordmann' 'The table of colours began at one, the guests at nought'
hackjournal add -d 3 --at 15:00 -k award -p Kettle -m 'First prize' -m 'It boots before you have found a cup.'
hackjournal add -d 3 --at 15:05 -k award -p Shopfront -m 'Prize of the audience' -m 'Everybody knew whose window it was, from the last row.'
hackjournal add -d 3 --at 15:20 -k thanks '@nora-example, who read every patch that was put before her, two of them on paper'

hackjournal note erika -d 3 --quote 'I came for the display and stayed for the people who argued about it.'
hackjournal note nora -d 3 --quote 'A room with one whiteboard is the best review system that I know.'
