"""Draws the pictures of the demo's invented days as SVG, and makes PNG of them.

Usage: draw.py, in this folder; needs rsvg-convert and pngquant (librsvg2-bin and pngquant of Debian).
"""

import random
import subprocess

INK, PAPER, TEA, SKY, LEAF, ROSE, SAND = (
    "#23303d", "#f7f3ea", "#b5651d", "#4d7ea8", "#5d8a66", "#c8553d", "#e3d5b8")
FONT = "font-family='DejaVu Sans' fill='" + INK + "'"


def box(x, y, width, height, colour, radius=10, more=""):
    return (f"<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='{radius}' "
            f"fill='{colour}' {more}/>")


def words(x, y, text, size=26, more=""):
    return f"<text x='{x}' y='{y}' font-size='{size}' {FONT} {more}>{text}</text>"


def room():
    """The room from above: five tables, laptops, people, a window front, the tea trolley."""
    chance = random.Random(2011)
    shapes = [box(40, 40, 1120, 595, "#ffffff", 6, f"stroke='{INK}' stroke-width='8'")]
    shapes += [box(110 + 210 * n, 34, 150, 14, SKY, 3) for n in range(5)]
    for x, y in ((120, 150), (480, 150), (840, 150), (300, 400), (660, 400)):
        shapes.append(box(x, y, 250, 110, SAND, 14))
        for seat in range(3):
            for side in (-1, 1):
                colour = chance.choice((TEA, SKY, LEAF, ROSE, INK))
                middle = x + 50 + 75 * seat
                shapes.append(f"<circle cx='{middle}' cy='{y + 55 + side * 82}' r='20' fill='{colour}'/>")
                shapes.append(box(middle - 19, y + 55 + side * 32 - 13, 38, 26, INK, 4))
    shapes += [box(960, 520, 150, 70, TEA, 10), 
               words(1035, 564, "tea", 26, "text-anchor='middle' style='fill:#fff'")]
    return shapes


def screen():
    """How Shopfront puts windows of guests on one screen, each in a frame of its own colour."""
    shapes = []
    guests = (("guest 1", TEA), ("guest 2", SKY), ("guest 3", LEAF), ("guest 4", ROSE), ("guest 5", INK))
    for number, (name, colour) in enumerate(guests):
        y = 66 + 112 * number
        shapes += [box(50, y, 210, 84, "#ffffff", 10, f"stroke='{colour}' stroke-width='7'"),
                   words(155, y + 52, name, 27, "text-anchor='middle'"),
                   f"<path d='M264 {y + 42} C340 {y + 42} 330 338 404 338' fill='none' stroke='{colour}' stroke-width='5'/>"]
    shapes += [box(404, 268, 196, 140, INK), words(502, 330, "Shopfront", 29, "text-anchor='middle' style='fill:#fff'"),
               words(502, 366, "draws frames", 22, "text-anchor='middle' style='fill:#fff'"),
               f"<path d='M600 338 H668' stroke='{INK}' stroke-width='8'/>",
               box(668, 90, 486, 440, INK, 16), box(690, 112, 442, 396, "#dfe7ec", 4),
               box(840, 530, 140, 48, INK, 0), box(780, 574, 260, 22, INK, 8)]
    windows = ((712, 136, 210, 150), (880, 170, 225, 160), (706, 330, 180, 140), (908, 360, 200, 130), (792, 232, 190, 118))
    for (x, y, width, height), (name, colour) in zip(windows, guests):
        shapes += [box(x, y, width, height, "#ffffff", 6, f"stroke='{colour}' stroke-width='8'"),
                   words(x + 16, y + 36, name, 22)]
        shapes += [box(x + 16, y + 56 + 20 * line, width - 60 - 24 * line, 8, SAND, 3) for line in range(2)]
    return shapes


def boot():
    """Seconds from cold to a login: a bar for each try."""
    shapes = [words(60, 84, "From cold to a login, in seconds", 36, "font-weight='bold'")]
    bars = (("Thursday, 10:00", 11.6, SAND), ("Thursday, 11:45", 4.1, SKY),
            ("Friday, 10:30", 3.2, LEAF), ("Friday, 14:10", 2.7, TEA))
    for number, (name, seconds, colour) in enumerate(bars):
        y = 150 + 122 * number
        width = round(seconds * 60)
        shapes += [words(330, y + 52, name, 29, "text-anchor='end'"), box(360, y, width, 80, colour, 6),
                   words(360 + width + 20, y + 53, f"{seconds}", 32, "font-weight='bold'")]
    shapes.append(f"<path d='M356 130 V622' stroke='{INK}' stroke-width='5'/>")
    return shapes


for name, shapes in (("room", room()), ("screen", screen()), ("boot", boot())):
    drawing = ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 675'>"
               f"<rect width='1200' height='675' fill='{PAPER}'/>" + "".join(shapes) + "</svg>")
    png = subprocess.run(["rsvg-convert", "--width=1200"], input=drawing.encode(), capture_output=True, check=True).stdout
    small = subprocess.run(["pngquant", "--strip", "32", "-"], input=png, capture_output=True, check=True).stdout
    with open(name + ".png", "wb") as file:
        file.write(small)
