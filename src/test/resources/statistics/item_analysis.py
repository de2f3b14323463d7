"""Works out, with NumPy and by the textbook's formulas alone, what the statistics of a test are to be.

    python3 item_analysis.py        (Python 3.11, NumPy 2.4.6)

writes marks.txt, forty pupils' marks on twelve questions drawn with a fixed seed, and expected.txt, which a test compares
with what the program makes of the same marks. Nothing here was translated from the program. The definitions are those of
Moodle's quiz statistics; variances and covariances are over S - 1; no answer is a mark of 0.
"""

from fractions import Fraction
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
POINTS = [1, 1, 2, 3, 1, 1, 2, 1, 4, 1, 1, 2]
CELLS = ["0", "1/3", "1/2", "2/3", "1", "-"]


def draw():
    """Pupils of different knowledge, questions of different difficulty, the ninth the wrong way round, the last one all right."""
    random = np.random.default_rng(20240621)
    knowledge = random.normal(0, 1, 40)
    rows = []
    for pupil in range(40):
        cells = []
        for item in range(12):
            able = knowledge[pupil] * (-1 if item == 8 else 1) - (item - 5) / 4
            chance = 1 / (1 + np.exp(-able))
            if item == 11:
                cells.append("1")
            elif random.random() < 0.05:
                cells.append("-")
            elif item % 3 == 2:
                cells.append(CELLS[min(4, int(random.binomial(4, chance)))])
            else:
                cells.append("1" if random.random() < chance else "0")
        rows.append(cells)
    return rows


def covariance(one, other):
    return np.sum((one - one.mean()) * (other - other.mean())) / (len(one) - 1)


def correlation(one, other):
    scale = np.sqrt(covariance(one, one) * covariance(other, other))
    return None if scale == 0 else 100 * covariance(one, other) / scale


def words(value):
    return "-" if value is None else repr(float(value))


def main():
    rows = draw()
    (HERE / "marks.txt").write_text("\n".join(" ".join(row) for row in rows) + "\n")
    marks = np.array(
        [[0 if cell == "-" else float(Fraction(cell)) * points for cell, points in zip(row, POINTS)] for row in rows]
    )
    total, full, count = marks.sum(axis=1), sum(POINTS), len(POINTS)
    variances = [covariance(marks[:, i], marks[:, i]) for i in range(count)]
    alpha = 100 * count / (count - 1) * (1 - sum(variances) / covariance(total, total))
    deviation = 100 * np.sqrt(covariance(total, total)) / full
    lines = [
        " ".join(
            map(
                words,
                [
                    100 * total.mean() / full,
                    100 * np.median(total) / full,
                    deviation,
                    alpha,
                    deviation * np.sqrt(1 - alpha / 100),
                ],
            )
        )
    ]
    for i in range(count):
        item, rest = marks[:, i], total - marks[:, i]
        most = covariance(np.sort(item), np.sort(rest))
        lines.append(
            " ".join(
                map(
                    words,
                    [
                        100 * item.mean() / POINTS[i],
                        100 * np.sqrt(variances[i]) / POINTS[i],
                        correlation(item, rest),
                        None if most == 0 else 100 * covariance(item, rest) / most,
                        correlation(item, total),
                    ],
                )
            )
        )
    (HERE / "expected.txt").write_text("\n".join(lines) + "\n")


main()
