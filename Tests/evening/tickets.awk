# A made-up export of 180 tickets, with the columns that Pretix gives to order positions and a few of
# Eventbrite's: awk -f tickets.awk > tickets.csv
function cell(text) { return "\"" text "\"" }
BEGIN {
  OFS = ","
  split("Anna Ben Chiara David Elif Farid Greta Hugo Ines Jonas Kira Leon Mira Nils Olga Paul Rosa Samir Tilda Umut", first)
  split("Abel Berg Costa Dahl Ernst Fischer Garcia Holm Ivanov Jansen Keller Lund Moreau Novak Okafor Peters Quist Rossi", last)
  companies = split("Citrix,Citrix Systems,CITRIX,Example GmbH,Example,Oracle,Acme Ltd,Red Fox,Red Fox Inc.,n/a,freelance,Kernel Works", company, ",")
  countries = split("Germany,DE,Deutschland,UK,England,GB,Poland,France,Italy,NL", country, ",")
  print cell("Order code"), cell("Status"), cell("Email"), cell("Product"), cell("Attendee name"), \
    cell("Attendee email"), cell("Company"), cell("Country"), cell("May we publish your name?"), \
    cell("Company"), cell("Country")
  for (row = 1; row <= 180; row++) {
    name = first[(row - 1) % 20 + 1] " " last[int((row - 1) / 10) % 18 + 1]
    address = tolower(name)
    sub(/ /, ".", address)
    address = address "@example.org"
    status = row % 60 == 7 ? "refunded" : row == 100 ? "pending" : "paid"
    product = row % 90 == 30 ? "T-shirt" : row % 3 ? "Hackathon ticket" : "Hackathon ticket, student"
    consent = row % 45 == 20 ? "no" : row % 4 == 0 ? "" : "yes"
    # Five tickets of one order: the buyer's address is the same, the attendees' are not.
    order = "A" int((row + 4) / 5 + 100)
    print cell(order), cell(status), cell(order "@buyer.example"), cell(product), cell(name), \
      cell(address), cell(company[row % companies + 1]), cell(country[row % countries + 1]), \
      cell(consent), cell("Invoices " order), cell("Germany")
  }
}
