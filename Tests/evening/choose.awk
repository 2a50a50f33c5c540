# The editor of somebody who knows what to tell: of a page of `hackjournal arrange` it keeps headings,
# comments and the lines that are worth it, the best demo first.
/^[^ ]/ || /^$/ { print; next }
/draws its first window|as their thesis|post of its own|groundwork|sang for Rosa|projector/ { print }
/Demo of the new display server$/ { print }
/terminal (runs on a phone|is half)/ && told++ < 1 { print }
/keyboard survives/ && kept++ < 1 { print }
/\+ / { print }
