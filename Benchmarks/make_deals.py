"""Writes a seeded deals.csv of so many rows, about 84 bytes each: make_deals.py ROWS FILE"""

import os
import sys

import numpy as np
import polars as pl

REPS, CUSTOMERS = 240, 20_000
REGIONS = ["North", "South", "East", "West", "Central", "Overseas"]
PRODUCTS = ["Platform", "Insight", "Service Desk", "Mobile", "Gateway", "Archive", "Backup", "Mail"]
STAGES = ["lead", "contact", "discovery", "proposal", "negotiation", "won", "lost"]
BATCH = 1_000_000


def batch(first: int, rows: int, seed: int) -> pl.DataFrame:
    random = np.random.default_rng(seed)
    rep = random.integers(0, REPS, rows)
    amount = np.round(random.lognormal(10, 1.1, rows), 2)
    created = np.datetime64("2023-01-01") + random.integers(0, 1000, rows)
    closed = created + random.integers(3, 120, rows)
    stage = random.choice(len(STAGES), rows, p=[0.05, 0.05, 0.06, 0.06, 0.05, 0.43, 0.30])
    return pl.DataFrame(
        {
            "number": np.arange(first, first + rows),
            "customer": random.integers(0, CUSTOMERS, rows),
            "rep": rep,
            "region": rep % len(REGIONS),
            "product": random.integers(0, len(PRODUCTS), rows),
            "stage": stage,
            "amount": amount,
            "cost": np.round(amount * random.uniform(0.3, 0.8, rows), 2),
            "created": created,
            "closed": closed,
        }
    ).select(
        deal=pl.format("D{}", pl.col("number").cast(str).str.zfill(8)),
        customer=pl.format("Acme {}", pl.col("customer").cast(str).str.zfill(5)),
        rep=pl.format("rep{}", pl.col("rep").cast(str).str.zfill(3)),
        region=pl.col("region").replace_strict(dict(enumerate(REGIONS))),
        product=pl.col("product").replace_strict(dict(enumerate(PRODUCTS))),
        stage=pl.col("stage").replace_strict(dict(enumerate(STAGES))),
        amount=pl.col("amount"),
        cost=pl.col("cost"),
        created=pl.col("created").dt.date(),
        closed=pl.when(pl.col("stage") >= 5).then(pl.col("closed").dt.date()),
    )


def main() -> None:
    rows, path = int(sys.argv[1]), sys.argv[2]
    with open(path + ".part", "wb") as out:
        for start in range(0, rows, BATCH):
            part = batch(start, min(BATCH, rows - start), seed=20_260_801 + start // BATCH)
            part.write_csv(out, include_header=start == 0, float_precision=2)
    os.rename(path + ".part", path)


main()
