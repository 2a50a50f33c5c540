# Part of xen-2011.sh: the event's own page, and who and what is made up for days 2 and 3. Nobody of
# these people exists: their names are those that forms use as examples.
# shellcheck shell=sh disable=SC2154

hackjournal event --url https://xen-2011.example \
  --host 'Example Hall <https://hall.example>: the rooms (days 2, 3)' \
  --sponsor 'Tea Trolley <https://tea.example>: tea at every hour (days 2, 3)' \
  --sponsor 'Example Hypervisors: lunch (days 2, 3)' \
  --sponsor 'Muster & Daughters: lunch (days 2, 3)' \
  --sponsor 'Example Hypervisors: the prizes (day 3)' \
  --attended 26 --companies several --universities several --countries several \
  --attach "$pictures/room.png" --caption 'The room on day 2, as somebody drew it' \
  -m 'The first Xen hackathon: three days to talk ideas through, and to write the code before the talk is forgotten.' \
  -m '*Day 1 is told as it was. Days 2 and 3, with all their people, companies and projects, are made up to show what a journal can hold.*' \
  --closing 'The room is dark, the kettle is cold, and five guests are still running on the machine below the window.'

hackjournal project add Linpicker 'A display server for Xen on the secure virtual platform'
hackjournal project add libvirt 'Its libxenlight driver'
hackjournal project add Mirage 'The SSL protocol in OCaml'
hackjournal project add libxl 'New features, block device scripts among them'
hackjournal project add XAPI 'The move to libxenlight'

hackjournal project add Shopfront 'Many guests on one screen, each in a frame of its colour' \
  --url https://code.example/shopfront --state 'goes on'
hackjournal project add Kettle 'A guest that has booted before the water boils' \
  --url https://code.example/kettle --state 'done'
hackjournal project add 'Night Bus' 'A running guest that changes hosts and keeps its seat' \
  --url https://code.example/night-bus --state 'goes on'
hackjournal project add Guestbook 'Which guest ran when, a line for each' --state 'given up'

hackjournal attendee add 'Erika Mustermann' --company 'Muster & Daughters' --country DE -p Shopfront
hackjournal attendee add 'Ola Nordmann' --university 'Example University' --country NO -p Shopfront
hackjournal attendee add 'Nora Example' --role mentor --company 'Example Hypervisors' --country GB -p Kettle
hackjournal attendee add 'Matti Meikäläinen' --university 'Sample Institute' --country FI -p Kettle
hackjournal attendee add 'Jan Modaal' --company 'Example Hypervisors' --country NL -p 'Night Bus'
hackjournal attendee add 'Kari Nordmann' --role jury --company 'Tea Trolley' --country NO
hackjournal attendee add --unnamed 'Somebody Shy' --university 'Sample Institute' --country FI -p Guestbook
