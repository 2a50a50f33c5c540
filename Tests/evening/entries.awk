# 240 entries of the day, as they come by git pull: awk -f entries.awk, at the journal's top.
function identifier(    text, place) {
  text = substr("abcdefghjkmnpqrstvwxyz", number(22) + 1, 1)
  for (place = 2; place <= 10; place++) text = text substr("0123456789abcdefghjkmnpqrstvwxyz", number(32) + 1, 1)
  return text
}
# The same numbers on every computer.
function number(most) {
  state = (state * 69069 + 12345) % 4294967296
  return int(state / 65536) % most
}
function entry(kind, text,    id, time, file) {
  id = identifier()
  minute = minute + 2
  time = sprintf("%02d:%02d", int(minute / 60), minute % 60)
  file = "days/2026-05-08/" substr(time, 1, 2) substr(time, 4) "-" kind "-" id ".md"
  printf "---\nid: %s\nat: 2026-05-08T%s:00+02:00\nrecorded: 2026-05-08T%s:30.000Z\nby: %s\nkind: %s\n---\n%s\n", \
    id, time, time, speaker[number(speakers) + 1], kind, text > file
  close(file)
}
BEGIN {
  state = 20260508
  minute = 9 * 60
  speakers = split("Anna Abel,Ben Abel,Chiara Abel,Elif Abel,Farid Abel", speaker, ",")
  split("compositor toolkit driver protocol installer theme terminal clipboard keyboard screensaver", part)
  split("starts without a warning,survives a restart,has tests now,is half as large,runs on a phone", deed, ",")
  for (count = 1; count <= 240; count++) {
    if (count % 48 == 11) entry("demo", "Demo of the new display server" substr("!!!!", 1, int(count / 48)))
    else if (count == 17) entry("highlight", "The display server draws its first window\n\nTwo guests shared one screen for an hour, and nobody noticed.")
    else if (count == 60) entry("outcome", "Two students want to carry the clipboard on as their thesis.")
    else if (count == 90) entry("follow-up", "Fractional scaling needs a post of its own.")
    else if (count == 120) entry("thanks", "@Anna-Abel, who did most of the groundwork.")
    else if (count == 150) entry("blocker", "The network was down for an hour")
    else if (count == 180) entry("highlight", "Umut Berg mended the projector, twice.")
    else if (count == 200) entry("social", "The whole room sang for Rosa.")
    else entry(count % 7 ? "highlight" : "idea", \
      "The " part[number(10) + 1] " " deed[number(5) + 1])
  }
}
