"""Deals by rep × region × product × month of creation with DuckDB: with_duckdb.py FILE"""

import sys

import duckdb

totals = duckdb.execute(
    """
    select count(*), sum(deals), sum(amount), sum(cost) from (
      select rep, region, product, date_trunc('month', created) as month,
        count(*) as deals, sum(amount) as amount, sum(cost) as cost
      from read_csv(?) group by all
    )
    """,
    [sys.argv[1]],
).fetchone()
print(f"{totals[0]} groups, {totals[1]} deals, amount {round(totals[2] * 100)}, cost {round(totals[3] * 100)}")
