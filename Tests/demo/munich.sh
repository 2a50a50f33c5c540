# Part of year-2011.sh: the second hackathon of the year, all of it made up, people, projects and numbers
# among it. There was one in Munich in those days; nobody wrote down what happened there.
# shellcheck shell=sh disable=SC2154

hackjournal event --attended 31 --companies several --universities several --countries several \
  --host 'Beispielhof: the rooms' \
  -m 'The second Xen hackathon of the year: those who had asked for another one in spring came back, and brought others.' \
  -m '*All that is told of these three days is made up, to show what a second journal adds to a first: there was a hackathon in Munich, and this is not what happened there.*'

hackjournal project add Linpicker 'A display server for Xen on the secure virtual platform'
hackjournal project add libxl 'Block device scripts, as planned in Cambridge' --state 'goes on'
hackjournal project add Shopfront 'Many guests on one screen, and one loudspeaker' \
  --url https://code.example/shopfront --state 'goes on'
hackjournal project add 'Day Coach' 'A running guest that changes hosts by daylight' \
  --url https://code.example/day-coach --state 'done' --started-as night-bus
hackjournal project add Brezel 'Guests that are twisted into one another, and come apart again'

hackjournal attendee add 'Erika Mustermann' --role organiser --company 'Muster & Daughters' --country DE -p Shopfront
hackjournal attendee add 'Ola Nordmann' --university 'Example University' --country NO -p Shopfront
hackjournal attendee add 'Jan Modaal' --company 'Example Hypervisors' --country NL -p 'Day Coach'
hackjournal attendee add 'Jane Doe' --university 'Sample Institute' --country US -p Brezel
hackjournal attendee add 'Mario Rossi' --company 'Esempio' --country IT -p libxl
hackjournal attendee add --unnamed 'Somebody Shy' --university 'Sample Institute' --country FI -p Brezel
hackjournal attendee add --unnamed 'Kari Nordmann' --company 'Tea Trolley' --country NO

sound=$(cd "$first" && "$program" list --kind follow-up --json |
  sed -n 's/.*"headline":"Sound[^"]*","id":"\([^"]*\)".*/\1/p')

hackjournal add -d 1 --at 10:40 -k demo -p Linpicker --by 'Ola Nordmann' \
  "It ran on the organiser's own laptop, all three days, with the projector on it"
hackjournal add -d 1 --at 15:30 -p libxl --by 'Mario Rossi' \
  'A block device script attached a disk that the machine had never seen'
hackjournal add -d 1 --at 17:20 -k idea -p Brezel --by 'Jane Doe' \
  'If two guests can share a screen, they can share a disk, as long as they are polite'
hackjournal close "$first/$sound" -d 2 --at 11:15 -p Shopfront --by 'Ola Nordmann' \
  'The guest in front is heard, the others hum: the loudspeaker has a frame now, as the windows do'
hackjournal add -d 2 --at 14:30 -k outcome -p 'Day Coach' --by 'Jan Modaal' \
  'A guest moved from Munich to the machine that was left below the window in Cambridge, and back'
hackjournal add -d 2 --at 16:05 -k blocker -p Brezel --by 'Jane Doe' 'One of two guests is never polite'
hackjournal add -d 2 --at 19:00 -k social 'The beer garden had a power socket below table 14, and so did we'
hackjournal add -d 3 --at 11:30 -k demo -p Shopfront --by 'Erika Mustermann' \
  'Nine guests, one screen, one loudspeaker, and no password in the wrong window'
hackjournal add -d 3 --at 12:10 -k follow-up -p libxl --by 'Mario Rossi' \
  'Who writes down what a block device script may expect?'
hackjournal add -d 3 --at 15:00 -k award -p 'Day Coach' -m 'First prize' \
  -m 'It is the only guest that has been to both hackathons.'
hackjournal add -d 3 --at 15:20 -k thanks 'Everybody who came a second time'
best=$("$program" add -q -d 3 --at 14:00 --by 'Jane Doe' \
  'A bug of 2006, found by two people who were introduced at lunch')
hackjournal arrange 3 --show "$best"
