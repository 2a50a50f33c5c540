# Makes a page of generate-manual one that mandoc's lint passes, under the name that `man` looks for, with
# commands to type set apart.

# Ends or begins the lines that are shown as they are.
function literal(wanted) {
  if (wanted != isLiteral) print wanted ? ".Bd -literal -offset indent" : ".Ed"
  isLiteral = wanted
}

/^\.Xr hackjournal\.(help|hooks\.run) / { next }
/^\.(Dt|Xr) / { gsub(/\./, "-", $2) }
/^\.Sh "SEE ALSO"/ { hasOthers = 1 }
END {
  if (!hasOthers && name !~ /-options$/) {
    print ".Sh SEE ALSO\n.Xr hackjournal 1 ,\n.Xr hackjournal-options 1"
  }
}
/^\.Nd / { sub(/\."$/, "\"") }

# The program's page says more of this than that there is an exit status.
/^\.Sh/ { isReplaced = 0 }
/^\.Sh "EXIT STATUS"/ && name == "hackjournal" {
  while ((getline line <extra) > 0) print line
  isReplaced = 1
}
isReplaced { next }

/^$/ || /^\.Pp/ { isApart = 1; next }
/^(hackjournal|git|eval|make|  )/ {
  literal(1)
  gsub(/-/, "\\-")
  print
  isApart = 0
  next
}
{
  literal(0)
  if (isApart && !/^\.(It|El|Bl|Sh)/) print ".Pp"
  isApart = 0
  # mdoc begins a sentence on a line of its own.
  if (!/^\./) gsub(/\. /, ".\n")
  print
}
