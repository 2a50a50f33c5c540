# Part of xen-2011.sh: the first day, as it was.
# shellcheck shell=sh

hackjournal event --kind 'outcome: Unexpected outcomes'

hackjournal attendee add 'Ian Campbell' --role organiser

hackjournal day 1 --attended 26 --companies several --universities several --countries several \
  --evening "A hard day's work ends with food and beer at The Castle pub." \
  -m 'Coffee, breakfast and a round of introductions came first; after that the room was hacking at full speed.
All day people talked through project ideas, wrote code and took particular problems apart.'

hackjournal add -d 1 -k highlight -p linpicker \
  'Linpicker, a display server for Xen that builds on the secure virtual platform, was shown in a demo'
hackjournal add -d 1 -p libvirt 'The libxenlight driver for libvirt was worked on'
hackjournal add -d 1 -p mirage 'The SSL protocol is being developed in OCaml with the Mirage framework'
hackjournal add -d 1 -p libxl 'New features for libxl were planned, block device scripts among them'
hackjournal add -d 1 -p xapi 'Moving XAPI to libxenlight was prototyped and planned'

hackjournal add -d 1 -k outcome 'New project ideas for Google Summer of Code (GSoC) came up.'
hackjournal add -d 1 -k follow-up \
  "A new project, driven by the community, was discussed. It deserves far more room than today's write-up has."
hackjournal add -d 1 -k social 'People got to know each other better.'
hackjournal add -d 1 -k thanks \
  '@ian-campbell, who did most of the groundwork of organising the event.'

hackjournal response add 'Xen Hackathon, Munich 13-15 September' -d 1 --date 2011-05-19 \
  --excerpt 'after Cambridge, people kept asking whether there would be another one this year.'
hackjournal response add '4 weeks to Xen Hackathon Munich' -d 1 --date 2011-08-16 \
  --excerpt 'part unconference, part time to code; Cambridge in March was a success, and Xen 4.1 was released during it.'
hackjournal response add '2011 Year in Review' -d 1 --date 2012-01-03 \
  --excerpt 'the year of the first two Xen Hackathons, the first of them in Cambridge.'
