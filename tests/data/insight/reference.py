#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes reference.json beside itself: what SciPy and statsmodels make of the same numbers.

The tests in tests/core read the JSON and need neither. To write it anew, on Debian 12:

    apt-get install python3-scipy python3-statsmodels && /usr/bin/python3 reference.py

Fits are by statsmodels, ranks and Student's t by SciPy. The carry-over, the two lags and the blocks
are written here once more from section 10 of the evidence, by matrices and not as the program does.
"""
import json
from pathlib import Path

import numpy as np
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.multitest import multipletests

RNG = np.random.default_rng(20261128)
PERMUTATIONS = 20000


def numbers(values):
    return [None if value is None or np.isnan(value) else float(value) for value in values]


def t_quantile(share, degrees):
    """SciPy 1.10 gives nine digits; a step by Newton's method with its own tail gives them all."""
    t = stats.t.ppf((1 + share) / 2, degrees)
    return float(t + (stats.t.sf(t, degrees) - (1 - share) / 2) / stats.t.pdf(t, degrees))


def t_quantiles():
    return [
        {"share": share, "degrees": degrees, "t": t_quantile(share, degrees)}
        for share in (0.5, 0.8, 0.9, 0.95, 0.99, 0.999)
        for degrees in (1, 2, 3, 4, 5, 7, 10, 17, 30, 53, 80, 365, 1092, 3647)
    ]


def rank_correlations():
    cases = {
        "rising": ([1, 2, 3, 4, 5], [2, 4, 6, 8, 100]),
        "falling": ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]),
        "two values": ([1, 2], [7, 3]),
        "ties in one": ([1, 2, 2, 3, 3, 3], [6, 1, 5, 2, 4, 3]),
        "ties in both": ([0, 0, 1, 1, 0, 1, 0], [3, 3, 5, 4, 4, 5, 3]),
    }
    for days in (20, 60, 400):
        x = RNG.integers(0, 11, days)
        cases[f"{days} ratings"] = (x, np.clip(x + RNG.integers(-4, 5, days), 0, 10))
        cases[f"{days} yes or no"] = ((RNG.random(days) < 0.3).astype(int), RNG.normal(size=days))
    return [
        {"name": name, "x": numbers(x), "y": numbers(y), "r": float(stats.spearmanr(x, y)[0])}
        for name, (x, y) in cases.items()
    ]


def false_discoveries():
    cases = [
        [0.5], [0.1], [0.1000001], [0.05, 0.1], [0.1, 0.1], [0.06, 0.1, 0.2],
        [0.2, 0.001, 0.04, 0.03], [0.01, 0.9, 0.02, 0.9, 0.03, 0.9, 0.04, 0.9],
        [0.07, 0.068, 0.9, 0.02, 0.07, 0.07],
    ]
    cases += [list(np.round(RNG.random(12) ** 3, 4)) for _ in range(30)]
    return [
        {"p": numbers(p), "q": q, "believed": multipletests(p, q, "fdr_bh")[0].tolist()}
        for p in cases
        for q in (0.05, 0.1)
    ]


def fit(y, columns):
    """Of the last column: its coefficient, standard error, degrees of freedom, 95 % interval."""
    model = sm.OLS(np.asarray(y, float), sm.add_constant(np.column_stack(columns))).fit()
    value, error = float(model.params[-1]), float(model.bse[-1])
    reach = error * t_quantile(0.95, int(model.df_resid))
    assert np.allclose(model.conf_int(0.05)[-1], [value - reach, value + reach], rtol=0, atol=1e-6)
    return {
        "value": value,
        "standardError": error,
        "degrees": int(model.df_resid),
        "low": value - reach,
        "high": value + reach,
    }


def slopes():
    cases = []
    for rows, covariates in ((3, 0), (5, 1), (20, 0), (20, 1), (60, 1), (90, 2), (400, 2)):
        x = RNG.integers(0, 11, rows).astype(float)
        others = [np.round(0.3 * x + RNG.normal(size=rows), 3) for _ in range(covariates)]
        y = np.round(1 + 0.5 * x + sum(others) + RNG.normal(size=rows), 3)
        cases.append((y, x, others))
    days = np.arange(3000.0, 3600.0)  # nearly the same direction as x, and far from 0
    x = days + RNG.integers(0, 2, days.size)
    cases.append((np.round(5 + 0.001 * x + RNG.normal(size=days.size), 3), x, [days]))
    return [
        {"y": numbers(y), "x": numbers(x), "covariates": [numbers(each) for each in others],
         **fit(y, [*others, x])}
        for y, x, others in cases
    ]


def made_up_diary(days, missing, triggers):
    pain = np.empty(days)
    level = 0.0
    x = [(RNG.random(days) < 0.3).astype(float), RNG.integers(0, 11, days).astype(float)]
    x += [(RNG.random(days) < share).astype(float) for share in np.linspace(0.25, 0.7, triggers - 2)]
    for day in range(days):
        level = 0.5 * level + 1.2 * RNG.normal()
        before = max(day - 1, 0)
        pain[day] = 3 + level + 2 * x[0][day] + 0.2 * x[1][before] + 2 * day / days
    pain = np.clip(np.round(pain), 0, 10)
    pain[RNG.random(days) < missing] = np.nan
    for each in x:
        each[RNG.random(days) < missing / 3] = np.nan
    return pain, x


def expected(pain, x):
    known = ~np.isnan(pain) & ~np.isnan(x)
    rows = np.flatnonzero(known[1:] & known[:-1]) + 1
    span = np.flatnonzero(known)[-1] - np.flatnonzero(known)[0] + 1
    y, before = pain[rows], pain[rows - 1]
    slow = [rows.astype(float)] if span >= 84 else []
    design = sm.add_constant(np.column_stack([*slow, before]))
    slope = np.clip(np.linalg.lstsq(design, y, rcond=None)[0][-1], 0, 0.9)
    left = y - slope * before
    if slow:
        left = left - np.polyval(np.polyfit(rows, left, 1), rows)
    left = np.round(left, 6)
    lags = {"SameDay": x[rows], "DayBefore": x[rows - 1]}
    links = {lag: float(stats.spearmanr(left, values)[0]) for lag, values in lags.items()}
    lag = max(links, key=lambda each: abs(links[each]))
    ranked = {each: stats.rankdata(values) for each, values in lags.items()}
    ranks = stats.rankdata(left)
    strongest = np.zeros(PERMUTATIONS)
    for i in range(PERMUTATIONS):
        order = RNG.permutation(ranks)
        strongest[i] = max(abs(np.corrcoef(order, each)[0, 1]) for each in ranked.values())
    as_strong = np.sum(strongest >= abs(links[lag]) - 1e-12)
    return {
        "rows": int(rows.size),
        "span": int(span),
        "lag": lag,
        "correlation": links[lag],
        "p": float((1 + as_strong) / (1 + PERMUTATIONS)),
        **fit(y, [before, *slow, lags[lag]]),
    }


def verdict(trigger, believed):
    step = 3 if trigger["scale"] == "ZeroToTen" else 1
    is_sure = trigger["low"] > 0 or trigger["high"] < 0
    if not believed or not is_sure or abs(step * trigger["value"]) < 1:
        return "NoClearLink"
    return "Pattern" if trigger["span"] >= 56 else "Hint"


def diaries():
    cases = []
    for days, missing in ((45, 0.0), (60, 0.15), (83, 0.1), (110, 0.15)):
        pain, x = made_up_diary(days, missing, 5)
        triggers = [
            {"scale": "ZeroToTen" if i == 1 else "YesNo", "days": numbers(each),
             **expected(pain, each)}
            for i, each in enumerate(x)
        ]
        believed = multipletests([each["p"] for each in triggers], 0.1, "fdr_bh")[0]
        for i, each in enumerate(triggers):
            each["verdict"] = verdict(each, believed[i])
        cases.append({"outcome": numbers(pain), "triggers": triggers})
    return cases


def experiments():
    cases = []
    for blocks, length, effect, missing in ((6, 7, 0, 0.0), (8, 7, -3, 0.1), (10, 5, 2, 0.1),
                                            (6, 14, -2, 0.2)):
        days = blocks * length
        block = np.arange(days) // length
        outcome = np.clip(np.round(5 + effect * (block % 2) + 0.01 * np.arange(days)
                                   + RNG.normal(size=days)), 0, 10)
        outcome[RNG.random(days) < missing] = np.nan
        looked_at = np.arange(days) % length >= 1
        means = [np.nanmean(outcome[(block == each) & looked_at]) for each in range(blocks)]
        number = np.arange(blocks)
        cases.append({"blockDays": length, "blocks": blocks, "outcome": numbers(outcome),
                      **fit(means, [number, number % 2])})
    return cases


if __name__ == "__main__":
    reference = {
        "tQuantiles": t_quantiles(),
        "rankCorrelations": rank_correlations(),
        "falseDiscoveries": false_discoveries(),
        "slopes": slopes(),
        "diaries": diaries(),
        "experiments": experiments(),
    }
    path = Path(__file__).with_suffix(".json")
    lines = ",\n".join(
        f'"{name}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]"
        for name, cases in reference.items()
    )
    path.write_text("{\n" + lines + "\n}\n")
