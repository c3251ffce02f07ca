"""Deals by rep × region × product × month of creation with polars: with_polars.py FILE"""

import sys

import polars as pl

totals = (
    pl.scan_csv(sys.argv[1], try_parse_dates=True)
    .group_by("rep", "region", "product", pl.col("created").dt.truncate("1mo").alias("month"))
    .agg(pl.len(), pl.col("amount").sum(), pl.col("cost").sum())
    .collect()
)
amount, cost = (round(totals[name].sum() * 100) for name in ("amount", "cost"))
print(f"{len(totals)} groups, {totals['len'].sum()} deals, amount {amount}, cost {cost}")
