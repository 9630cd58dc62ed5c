-- Full years of age lie between age_least and age_most: the same where the birthday is known to have come or not. Both
-- are NULL where no birth is known, or one after that day. Days only where the day of birth is known.
SELECT *,
       CASE WHEN most >= 0 THEN max(least, 0) END AS age_least,
       CASE WHEN most >= 0 THEN most END AS age_most,
       CASE WHEN most >= 0 THEN at_day - birth_day END AS age_days
FROM (
    SELECT *,
           CASE length(born) WHEN 10 THEN years - (substr(at, 6) < substr(born, 6))
                             WHEN 7 THEN years - (substr(at, 6, 2) <= substr(born, 6))
                             WHEN 4 THEN years - 1 END AS least,
           CASE length(born) WHEN 10 THEN years - (substr(at, 6) < substr(born, 6))
                             WHEN 7 THEN years - (substr(at, 6, 2) < substr(born, 6))
                             WHEN 4 THEN years END AS most
    FROM {}
)
