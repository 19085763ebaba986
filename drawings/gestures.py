"""The gestures and the state of being ill, one drawing each."""

from collections.abc import Callable, Mapping

from drawings.canvas import INK, Canvas, arc, box, smooth, turned
from drawings.parts import (
    BLUE,
    BROWN,
    GREEN,
    GREY,
    HOT,
    MINT,
    ORANGE,
    PALE,
    RED,
    ROSE,
    SAND,
    SKIN,
    SKY,
    STEEL,
    WATER,
    WHITE,
    YELLOW,
    bubble,
    drop,
    face,
    forbidden,
    hand,
    shoulders,
    sun,
    tap,
)  # fmt: skip


def mask() -> Canvas:
    paper = Canvas(MINT)
    shoulders(paper, 320, 500, 470, BLUE)
    paper.limb([(320, 440), (320, 520)], SKIN, 110)
    face(paper, 320, 270, 175, mouth="")
    for side in (-1, 1):
        paper.line(smooth([(320 + side * 160, 300), (320 + side * 190, 268)], closed=False), INK, 26)
        paper.line([(320 + side * 150, 392), (320 + side * 178, 330)], INK, 26)
        paper.line(smooth([(320 + side * 160, 300), (320 + side * 190, 268)], closed=False), WHITE, 10)
        paper.line([(320 + side * 150, 392), (320 + side * 178, 330)], WHITE, 10)
    cloth = smooth(
        [
            (320, 282),
            (420, 292),
            (480, 306),
            (470, 380),
            (420, 440),
            (320, 468),
            (220, 440),
            (170, 380),
            (160, 306),
            (220, 292),
        ]
    )
    paper.shape(cloth, WHITE, 14)
    for y, half in ((338, 118), (376, 112), (414, 92)):
        paper.line(smooth([(320 - half, y - 6), (320, y + 6), (320 + half, y - 6)], closed=False), STEEL, 9)
    return paper


def hands() -> Canvas:
    paper = Canvas(SKY)
    paper.line([(334, 190), (334, 420)], INK, 62)
    paper.line([(334, 180), (334, 420)], WATER, 42)
    tap(paper, 334, 176)
    hand(paper, 180, 640, 200, 10, SKIN)
    hand(paper, 488, 640, 200, -10, SKIN, left=True)
    for x, y, radius in (
        (92, 300, 30),
        (560, 270, 38),
        (480, 230, 24),
        (334, 452, 34),
        (290, 500, 26),
        (380, 506, 28),
        (334, 548, 22),
        (600, 350, 22),
        (60, 372, 20),
    ):
        bubble(paper, x, y, radius)
    return paper


def window() -> Canvas:
    paper = Canvas(SAND)
    paper.shape(box(170, 70, 470, 520), SKY, 16)
    sun(paper, 395, 160, 38)
    for x, y in ((235, 250), (275, 232), (318, 250)):
        paper.disc(x, y, 34, WHITE, outline=0)
    paper.shape(
        [
            (178, 512),
            (178, 440),
            *smooth([(178, 440), (260, 400), (350, 440), (462, 390)], closed=False),
            (462, 512),
        ],
        GREEN,
        0,
    )
    paper.line([(170, 70), (470, 70), (470, 520), (170, 520), (170, 70)], INK, 16)
    for side in (-1, 1):
        edge = 320 + side * 150
        far = 320 + side * 280
        paper.shape([(edge, 70), (far, 24), (far, 580), (edge, 520)], WHITE, 14)
        paper.shape(
            [(edge + side * 26, 104), (far - side * 26, 74), (far - side * 26, 290), (edge + side * 26, 280)],
            WATER,
            9,
        )
        paper.shape(
            [
                (edge + side * 26, 316),
                (far - side * 26, 328),
                (far - side * 26, 532),
                (edge + side * 26, 488),
            ],
            WATER,
            9,
        )
    paper.shape(box(140, 516, 500, 556, 8), BROWN)
    for x, y in ((196, 330), (222, 440)):
        wave = smooth([(x, y), (x + 70, y - 26), (x + 140, y + 10), (x + 200, y - 16)], closed=False)
        paper.line(wave, INK, 30)
        paper.line(wave, WHITE, 14)
        paper.shape([(x + 190, y - 48), (x + 250, y - 26), (x + 200, y + 14)], WHITE, 9)
    return paper


def soap() -> Canvas:
    paper = Canvas(MINT)
    paper.shape(box(70, 250, 310, 590, 46), ORANGE)
    paper.shape(box(105, 340, 275, 510, 20), WHITE, 9)
    drop(paper, 190, 362, 54, BLUE)
    paper.shape(box(140, 196, 240, 252, 12), STEEL)
    paper.shape(box(172, 120, 208, 198), GREY)
    paper.shape(
        [
            (130, 66),
            (330, 66),
            *arc(330, 100, 34, 34, -90, 0),
            (364, 140),
            (326, 140),
            (326, 118),
            (130, 118),
        ],
        STEEL,
    )
    drop(paper, 346, 156, 34, WHITE)
    hand(paper, 606, 560, 210, -58, SKIN, left=True)
    for x, y, radius in (
        (372, 300, 34),
        (440, 250, 42),
        (516, 196, 30),
        (560, 110, 48),
        (452, 124, 30),
        (500, 300, 26),
    ):
        bubble(paper, x, y, radius)
    return paper


def heat_water() -> Canvas:
    paper = Canvas(SAND)
    sun(paper, 150, 150, 78)
    paper.shape([(200, 200), (520, 200), (480, 600), (240, 600)], WHITE, 0)
    paper.shape([(210, 282), (510, 282), (480, 600), (240, 600)], WATER, 0)
    paper.line([(216, 282), (510, 282)], BLUE, 10)
    straw = [(378, 540), (420, 90), (520, 66)]
    paper.line(straw, INK, 46)
    paper.line(straw, RED, 24)
    paper.shape(turned(box(256, 330, 336, 410, 12), (296, 370), 14), WHITE, 8)
    paper.line([(200, 200), (240, 600), (480, 600), (520, 200)], INK, 18)
    paper.line(arc(360, 200, 160, 16), INK, 12)
    return paper


def heat_hat() -> Canvas:
    paper = Canvas(SKY)
    sun(paper, 530, 110, 62)
    shoulders(paper, 290, 488, 500, WHITE)
    paper.shape([(220, 494), (290, 570), (360, 494), (330, 486), (290, 510), (250, 486)], SKIN, 9)
    face(paper, 290, 350, 128, hair=SKIN)
    paper.disc(290, 262, 262, YELLOW, 66)
    paper.shape(
        [
            (150, 256),
            *smooth(
                [(150, 256), (168, 130), (230, 84), (290, 98), (350, 84), (412, 130), (430, 256)],
                closed=False,
            ),
            (430, 256),
            *arc(290, 250, 140, 34, 0, 180),
        ],
        YELLOW,
    )
    paper.shape(
        [(154, 220), *arc(290, 206, 136, 34, 180, 0), (426, 220), *arc(290, 250, 140, 34, 0, 180)], ORANGE, 9
    )
    return paper


def heat_early() -> Canvas:
    paper = Canvas((255, 214, 170))
    for ray in range(1, 6):
        end = turned([(320 - 206, 430), (320 - 286, 430)], (320, 430), ray * 30)
        paper.line(end, ORANGE, 22)
    paper.disc(320, 430, 168, YELLOW, outline=14)
    paper.shape([(-20, 430), (660, 430), (660, 660), (-20, 660)], GREEN, 0)
    paper.line([(-20, 430), (660, 430)], INK, 14)
    mound = smooth([(300, 620), (350, 548), (440, 524), (530, 552), (590, 620)], closed=False)
    paper.shape([*mound, (590, 660), (300, 660)], BROWN)
    paper.limb([(470, 210), (452, 520)], BROWN, 24)
    paper.limb([(428, 206), (514, 212)], BROWN, 26)
    paper.shape([(396, 470), (506, 476), (500, 560), (448, 610), (398, 556)], STEEL)
    clock_x, clock_y = 150, 160
    for side in (-1, 1):
        paper.disc(clock_x + side * 66, clock_y - 84, 36, RED)
        paper.limb([(clock_x + side * 62, clock_y + 88), (clock_x + side * 86, clock_y + 116)], RED, 20)
    paper.disc(clock_x, clock_y, 108, WHITE, outline=20)
    for hour in range(12):
        paper.line(
            turned([(clock_x, clock_y - 88), (clock_x, clock_y - 80)], (clock_x, clock_y), hour * 30), INK, 9
        )
    paper.line([(clock_x, clock_y), (clock_x, clock_y - 66)], INK, 13)
    paper.line([(clock_x, clock_y), (clock_x, clock_y + 48)], INK, 18)
    return paper


def heat_shade() -> Canvas:
    paper = Canvas(SAND)
    sun(paper, 545, 105, 58)
    paper.shape([(-20, 520), (660, 520), (660, 660), (-20, 660)], (190, 214, 130), 0)
    paper.disc(270, 580, 260, (126, 164, 92), 56, outline=0)
    paper.shape([(128, 560), (150, 300), (214, 300), (236, 560)], BROWN)
    for x, y, radius in ((120, 210, 100), (200, 130, 110), (310, 170, 110), (240, 240, 110), (390, 240, 80)):
        paper.disc(x, y, radius, GREEN, outline=12)
    for x, y, radius in ((120, 210, 94), (200, 130, 104), (310, 170, 104), (240, 240, 104), (390, 240, 74)):
        paper.disc(x, y, radius, GREEN, outline=0)
    paper.limb([(330, 560), (430, 470), (500, 570)], BLUE, 44)
    paper.limb([(500, 574), (540, 574)], INK, 34, 0)
    paper.limb([(318, 560), (300, 450)], ORANGE, 92)
    face(paper, 304, 366, 52)
    paper.limb([(318, 450), (386, 488), (404, 440)], SKIN, 26)
    paper.shape(box(384, 378, 428, 450, 6), WATER, 9)
    return paper


def heat_watch() -> Canvas:
    paper = Canvas(SAND)
    sun(paper, 320, 80, 46)
    shoulders(paper, 150, 460, 280, GREEN)
    paper.limb([(150, 420), (150, 470)], SKIN, 66)
    face(paper, 150, 330, 104, mouth="")
    paper.disc(192, 332, 26, WHITE, outline=7)
    paper.disc(112, 332, 26, WHITE, outline=7)
    for x in (120, 200):
        paper.disc(x + 6, 332, 12, INK, outline=0)
    paper.line([(140, 396), (186, 392)], INK, 11)
    shoulders(paper, 486, 500, 290, BLUE)
    paper.limb([(480, 450), (486, 510)], HOT, 66)
    face(paper, 476, 374, 108, HOT, mouth="", hair=BROWN)
    for x in (436, 516):
        paper.line(arc(x, 362, 24, 16, 15, 165), INK, 12)
    paper.disc(476, 440, 26, INK, 18, outline=0)
    for x, y, size in ((350, 300, 26), (360, 400, 22), (600, 300, 28), (606, 410, 24)):
        drop(paper, x, y, size)
    for x in (420, 480, 540):
        wave = smooth([(x, 238), (x + 18, 214), (x - 12, 186), (x + 8, 158)], closed=False)
        paper.line(wave, RED, 14)
    return paper


def lunch_fridge() -> Canvas:
    paper = Canvas(MINT)
    paper.shape(box(50, 40, 350, 600, 20), WHITE, 16)
    paper.shape(box(80, 70, 320, 570, 8), SKY, 9)
    for y in (220, 390):
        paper.line([(80, y), (320, y)], STEEL, 12)
    paper.shape(box(112, 140, 176, 214, 8), GREEN, 9)
    paper.disc(252, 184, 32, ORANGE, outline=9)
    paper.shape([(350, 40), (440, 10), (440, 626), (350, 600)], GREY, 16)
    paper.line([(420, 260), (420, 360)], INK, 16)
    paper.shape(box(110, 296, 290, 384, 16), RED, 11)
    paper.shape(box(100, 272, 300, 306, 10), WHITE, 11)
    paper.disc(180, 510, 34, GREEN, outline=9)
    paper.disc(244, 516, 34, YELLOW, outline=9)
    flake = (545, 150)
    for turn in range(6):
        arm = turned([flake, (flake[0], flake[1] - 76)], flake, turn * 60)
        paper.line(arm, BLUE, 16)
        for side in (-1, 1):
            paper.line(
                turned([(flake[0], flake[1] - 46), (flake[0] + side * 24, flake[1] - 70)], flake, turn * 60),
                BLUE,
                13,
            )
    paper.line([(600, 440), (420, 352)], INK, 46)
    paper.shape([(330, 330), (452, 300), (412, 420)], ORANGE, 11)
    paper.line([(600, 440), (430, 357)], ORANGE, 26)
    return paper


def lunch_hands() -> Canvas:
    paper = Canvas(SKY)
    paper.line([(214, 180), (214, 300)], INK, 56)
    paper.line([(214, 170), (214, 310)], WATER, 36)
    tap(paper, 214, 160)
    hand(paper, 130, 560, 156, 20, SKIN)
    for x, y, radius in ((98, 300, 22), (296, 300, 28), (66, 380, 18), (318, 372, 18)):
        bubble(paper, x, y, radius)
    paper.disc(488, 470, 104, WHITE, outline=13)
    paper.disc(488, 470, 66, SKY, outline=8)
    paper.disc(470, 462, 34, ORANGE, outline=9)
    paper.disc(516, 484, 28, GREEN, outline=9)
    for x in (322, 342, 362):
        paper.line([(x, 396), (x, 450)], INK, 13)
    paper.line([(322, 456), (362, 456)], INK, 18)
    paper.line([(342, 460), (342, 580)], INK, 20)
    paper.shape(
        [(604, 370), *smooth([(604, 370), (632, 400), (628, 480), (604, 486)], closed=False)], STEEL, 9
    )
    paper.line([(606, 486), (606, 580)], INK, 20)
    return paper


def own_cup() -> Canvas:
    paper = Canvas(ROSE)
    paper.limb([(-30, 470), (120, 470), (250, 400)], BLUE, 96)
    paper.limb([(190, 432), (270, 392)], SKIN, 76)
    paper.limb([(670, 470), (520, 470), (390, 400)], GREEN, 96)
    paper.limb([(450, 432), (370, 392)], PALE, 76)
    paper.shape(
        [
            (282, 150),
            (358, 150),
            (358, 210),
            *smooth([(358, 210), (396, 260), (400, 300)], closed=False),
            (400, 540),
            (240, 540),
            *smooth([(240, 300), (244, 260), (282, 210)], closed=False),
        ],
        WATER,
        14,
    )
    paper.shape(box(276, 96, 364, 150, 10), BLUE)
    paper.shape(box(244, 330, 396, 440), WHITE, 9)
    for y in (360, 396, 432):
        paper.limb([(232, y), (284, y - 4)], SKIN, 26, 8)
        paper.limb([(408, y), (356, y - 4)], PALE, 26, 8)
    forbidden(paper, 320, 320, 246)
    return paper


def sick_stay() -> Canvas:
    paper = Canvas(SKY)
    paper.shape(box(30, 230, 70, 600, 10), BROWN)
    paper.shape(box(570, 400, 610, 600, 10), BROWN)
    paper.shape(box(50, 490, 590, 560, 10), WHITE)
    paper.shape(smooth([(70, 470), (90, 380), (190, 360), (290, 400), (300, 470), (190, 490)]), WHITE)
    face(paper, 196, 352, 92, HOT, mouth="sad")
    paper.shape(
        [
            *smooth([(240, 500), (260, 430), (330, 400), (470, 410), (570, 440), (590, 500)], closed=False),
            (590, 560),
            (240, 560),
        ],
        GREEN,
    )
    paper.line([(226, 420), (292, 386)], INK, 34)
    paper.line([(226, 420), (292, 386)], WHITE, 18)
    paper.line([(226, 420), (252, 407)], RED, 12)
    paper.limb([(340, 440), (400, 360), (384, 290)], GREEN, 50)
    paper.limb([(390, 300), (386, 270)], HOT, 44)
    phone = turned(box(348, 130, 432, 290, 16), (390, 210), 8)
    paper.shape(phone, INK, 14)
    paper.shape(turned(box(360, 152, 420, 262, 4), (390, 210), 8), WHITE, 0)
    for radius in (60, 104, 148):
        paper.line(arc(440, 200, radius, radius, -40, 40), BLUE, 18)
    return paper


def symptoms() -> Canvas:
    paper = Canvas(ROSE)
    shoulders(paper, 290, 520, 470, STEEL)
    paper.limb([(290, 450), (290, 530)], PALE, 104)
    face(paper, 290, 290, 168, PALE, mouth="")
    for side in (-1, 1):
        paper.disc(290 + side * 96, 350, 38, HOT, 28, outline=0)
        paper.line([(290 + side * 30, 236), (290 + side * 96, 250)], INK, 13)
    paper.line([(230, 412), (350, 400)], INK, 18)
    paper.limb([(322, 404), (540, 470)], WHITE, 34)
    paper.line([(332, 407), (470, 449)], RED, 16)
    paper.disc(548, 472, 30, RED)
    for x, y, size in ((96, 190, 30), (90, 300, 26), (486, 180, 32), (500, 290, 24)):
        drop(paper, x, y, size)
    return paper


ALL: Mapping[str, Callable[[], Canvas]] = {
    drawing.__name__: drawing
    for drawing in (
        mask, hands, window, soap, own_cup, heat_water, heat_hat, heat_early, heat_shade, heat_watch,
        lunch_fridge, lunch_hands, sick_stay, symptoms,
    )
}  # fmt: skip
