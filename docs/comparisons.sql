-- The table comparisons from the Parquet files of `npm run export -- --partition prefecture`, for DuckDB.
-- docs/scale.md says how, and what differs in Spark and Trino.

CREATE VIEW municipalities AS
  SELECT * FROM read_parquet('exports/parquet/municipalities/*/*.parquet', hive_partitioning = true);
CREATE VIEW indicators AS
  SELECT * FROM read_parquet('exports/parquet/indicators/*/*.parquet', hive_partitioning = true);
CREATE VIEW measures AS SELECT * FROM read_parquet('exports/parquet/measures/*.parquet');
CREATE VIEW measure_members AS SELECT * FROM read_parquet('exports/parquet/measure-members/*.parquet');
CREATE VIEW conversion_steps AS SELECT * FROM read_parquet('exports/parquet/conversion-steps/*.parquet');

CREATE MACRO exact(x) AS CAST(printf('%.11e', x) AS DOUBLE);
-- A date from January to March lies in the fiscal year before; two dates are told by their months.
CREATE MACRO years_between(y, m, z, n) AS CASE
  WHEN m IS NOT NULL AND n IS NOT NULL THEN exact(z - y + (n - m) / 12)
  ELSE z - y + CAST(coalesce(m, 4) < 4 AS INTEGER) - CAST(coalesce(n, 4) < 4 AS INTEGER)
END;

WITH RECURSIVE
-- The number that a target means, in the unit of its row.
targets AS (
  SELECT id, CASE
    WHEN target_type IN ('value', 'at_least', 'at_most') THEN target_value
    WHEN target_type = 'maintain' THEN coalesce(target_value, baseline_value)
    WHEN target_type = 'change_up' THEN exact(baseline_value * (1 + target_value / 100))
    WHEN target_type = 'change_down' THEN exact(baseline_value * (1 - target_value / 100))
  END AS value
  FROM indicators
),
-- One row for each of the three values of an indicator.
moments AS (
  SELECT id, 'baseline' AS moment, baseline_value AS value, baseline_year AS year,
    baseline_month AS month FROM indicators
  UNION ALL
  SELECT id, 'target', targets.value, target_year, target_month FROM indicators JOIN targets USING (id)
  UNION ALL
  SELECT id, 'latest', latest_value, latest_year, latest_month FROM indicators
),
-- What each step does to a value: divide, multiply, add.
factors AS (
  SELECT s.measure, s.indicator_id, s.step, s.operation, n.moment,
    CASE s.operation
      WHEN 'per' THEN CASE s.denominator
          WHEN 'population_2020' THEN p.population_2020
          WHEN 'households_2020' THEN p.households_2020
          WHEN 'area_km2' THEN p.area_km2
        END
      WHEN 'share_of' THEN exact(o.value * s.factor)
      ELSE 1
    END AS divisor,
    CASE WHEN s.operation = 'share_of' THEN 100
      WHEN s.operation = 'multiply' AND n.moment = 'latest'
        THEN coalesce(s.factor_latest, s.factor)
      WHEN s.operation IN ('multiply', 'per') THEN s.factor
      ELSE 1
    END AS multiplier,
    CASE s.operation
      WHEN 'plus' THEN exact(o.value * s.factor)
      WHEN 'minus' THEN -exact(o.value * s.factor)
      WHEN 'left_of_reference' THEN 100
      ELSE 0
    END AS summand
  FROM conversion_steps s
  CROSS JOIN (VALUES ('baseline'), ('target'), ('latest')) AS n(moment)
  JOIN indicators i ON i.id = s.indicator_id
  JOIN municipalities p ON p.code = i.municipality_code
  LEFT JOIN moments o ON o.id = s.other_id AND o.moment = n.moment
),
-- Each value before its first step, after its first step, after its second …; `base` is the
-- baseline after the same steps, from which a change a year is counted in equal yearly steps.
walk AS (
  SELECT mm.measure, mm.indicator_id, m.moment, 0 AS step, m.value, i.baseline_value AS base,
    years_between(i.baseline_year, i.baseline_month, m.year, m.month) AS years
  FROM measure_members mm
  JOIN moments m ON m.id = mm.indicator_id
  JOIN indicators i ON i.id = mm.indicator_id
  UNION ALL
  SELECT w.measure, w.indicator_id, w.moment, k.step,
    CASE
      WHEN k.operation NOT IN ('change_rate', 'change_points')
        THEN exact(w.value / k.divisor * k.multiplier + k.summand)
      WHEN w.moment <> 'baseline' AND w.years > 0 AND k.operation = 'change_points'
        THEN exact((w.value - w.base) / 100 / w.years * 100)
      WHEN w.moment <> 'baseline' AND w.years > 0 AND w.base <> 0
        THEN exact((w.value - w.base) / abs(w.base) / w.years * 100)
    END,
    CASE WHEN k.operation NOT IN ('change_rate', 'change_points')
      THEN exact(w.base / b.divisor * b.multiplier + b.summand)
    END,
    w.years
  FROM walk w
  JOIN factors k ON k.measure = w.measure AND k.indicator_id = w.indicator_id
    AND k.step = w.step + 1 AND k.moment = w.moment
  JOIN factors b ON b.measure = k.measure AND b.indicator_id = k.indicator_id
    AND b.step = k.step AND b.moment = 'baseline'
),
-- The last step of each value, and the unit that it leads to.
last_step AS (
  SELECT measure, indicator_id, max(step) AS step FROM walk GROUP BY measure, indicator_id
),
converted AS (
  SELECT w.measure, w.indicator_id, s.unit_after,
    max(CASE WHEN w.moment = 'baseline' THEN w.value END) AS baseline_value,
    max(CASE WHEN w.moment = 'target' THEN w.value END) AS target_value,
    max(CASE WHEN w.moment = 'latest' THEN w.value END) AS latest_value
  FROM walk w
  JOIN last_step l ON l.measure = w.measure AND l.indicator_id = w.indicator_id AND l.step = w.step
  LEFT JOIN conversion_steps s
    ON s.measure = w.measure AND s.indicator_id = w.indicator_id AND s.step = w.step
  GROUP BY w.measure, w.indicator_id, s.unit_after
),
dated AS (
  SELECT *, years_between(baseline_year, baseline_month, coalesce(target_year, period_end),
    target_month) AS years
  FROM indicators
)
SELECT m.measure, m.name, m.name_en, m.theme, m.grade, m.form, m.direction, i.municipality_code,
  c.indicator_id, coalesce(c.unit_after, i.unit) AS unit,
  c.baseline_value, i.baseline_year, i.other_baseline_year,
  i.target_type, c.target_value, i.target_year,
  c.latest_value, i.latest_year, i.years,
  -- From baseline to target, by the end of the plan where no target year is stated.
  CASE
    WHEN m.form = 'pace' THEN c.target_value
    WHEN i.years > 0 THEN exact((c.target_value - c.baseline_value) / i.years)
  END AS change_per_year,
  i.period_end, i.in_force, i.superseded
FROM converted c
JOIN measures m ON m.measure = c.measure
JOIN dated i ON i.id = c.indicator_id
ORDER BY array_position(
    ['population', 'economy', 'childcare', 'safety', 'environment', 'crosscutting'], m.theme),
  m.measure, i.municipality_code, c.indicator_id;
