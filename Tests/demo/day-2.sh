# Part of xen-2011.sh: the second day, made up.
# shellcheck shell=sh disable=SC2154,SC2034

hackjournal attendee check-in -d 2 erika ola nora matti jan kari shy

hackjournal day 2 --evening 'A quiz about error messages: the hint gave more points than the message, as it should.' \
  -m "Nobody introduced anybody any more: at half past nine every table had its machine, and two tables had each other's." \
  --closing '*This day, and everybody in it, is made up for the demonstration.*'

hackjournal add -d 2 --at 10:10 -p Shopfront --by 'Erika Mustermann' \
  'Two guests drew on one screen for the first time'
hackjournal add -d 2 --at 15:25 -p 'Night Bus' --by 'Jan Modaal' \
  -m 'A guest left one host and arrived on the other' -m 'It had lost its clock on the way, but none of its files.'
hackjournal add -d 2 --at 11:45 -k demo -p Kettle --by 'Nora Example' \
  -m 'From cold to a login in 4.1 seconds' -m '```
$ kettle boot guest
kernel      1.2 s
disks       0.8 s
login       2.1 s
```'
hackjournal add -d 2 --at 17:00 -k demo -p Shopfront --by 'Ola Nordmann' \
  'A third window, and a frame around each, so that nobody types a password into the wrong one'
hackjournal add -d 2 --at 16:10 -k outcome -p Kettle --by 'Matti Meikäläinen' \
  'Half of what Kettle saved was a pause that nobody remembers putting in.'
hackjournal add -d 2 --at 14:20 -k idea -p 'Night Bus' --by 'Erika Mustermann' \
  'Let a guest say goodbye before it moves, so that its neighbours stop calling'
hackjournal add -d 2 --at 09:40 -k decision 'One topic a table, and a bell at every full hour for whoever wants to change'
hackjournal add -d 2 --at 18:05 -k decision -p Guestbook 'Guestbook stops here: the log had all of it, and was older'
colours=$("$program" add -q -d 2 --at 17:15 -k follow-up -p Shopfront --by 'Ola Nordmann' \
  'Why does the third guest get the colour of the second?')
hackjournal add -d 2 --at 17:40 -k follow-up -p Shopfront 'Sound: five guests have it, the screen has one loudspeaker'
hackjournal add -d 2 --at 13:00 -k social 'Lunch went out to the lawn, and so did the whiteboard'
hackjournal add -d 2 --at 18:30 -k thanks '@kari-nordmann, who rang the bell and never once early'

hackjournal note jan -d 2 'Carried every table back by himself.'
hackjournal note ola -d 2 --quote 'I asked one question at breakfast, and by lunch three people had rewritten it with me.'
