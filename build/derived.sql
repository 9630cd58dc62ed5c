-- Whom the results name took part, whether or not the entries of those Games are held; but not who never started, nor
-- who was only in a demonstration or a competition in art.
INSERT OR IGNORE INTO entry (games, country, sport, person)
SELECT result.games, result.country, event.sport, result_person.person
FROM result
JOIN event ON event.id = result.event
JOIN result_person ON result_person.result = result.id
JOIN contest ON contest.games = result.games AND contest.event = result.event
WHERE result_person.role = 'athlete' AND contest.status = 'medal' AND result.started;

-- What counts as a medal, once for all that follows.
UPDATE result SET counted = 1
WHERE medal IS NOT NULL
  AND (SELECT status FROM contest WHERE contest.games = result.games AND contest.event = result.event) = 'medal'
  AND (SELECT status FROM games WHERE games.id = result.games) = 'held';

-- A team is one row of result, so its medal counts once here.
INSERT INTO tally (games, country, sport, sex, gold, silver, bronze)
SELECT result.games, result.country, event.sport, event.sex,
       sum(result.medal = 1), sum(result.medal = 2), sum(result.medal = 3)
FROM result
JOIN event ON event.id = result.event
WHERE result.counted = 1
GROUP BY result.games, result.country, event.sport, event.sex;

INSERT INTO daily (date, games, sport, sex, gold, silver, bronze)
SELECT result.date, result.games, event.sport, event.sex, sum(medal = 1), sum(medal = 2), sum(medal = 3)
FROM result
JOIN event ON event.id = result.event
WHERE result.counted = 1 AND result.date IS NOT NULL
GROUP BY result.date, result.games, event.sport, event.sex;

INSERT INTO haul (games, event, country, gold, silver, bronze)
SELECT games, event, country, sum(medal = 1), sum(medal = 2), sum(medal = 3)
FROM result
WHERE counted = 1
GROUP BY games, event, country
HAVING count(*) > 1;

INSERT INTO squad (games, country, sport, athletes, men, women)
SELECT entry.games, entry.country, entry.sport, count(*),
       sum(ifnull(person.sex, '') = 'm'), sum(ifnull(person.sex, '') = 'f')
FROM entry
JOIN person ON person.id = entry.person
JOIN games ON games.id = entry.games
WHERE games.status = 'held'
GROUP BY entry.games, entry.country, entry.sport;

-- With the rows of each sex, a row of everybody.
CREATE TEMP TABLE known AS
SELECT games.kind, entry.games, entry.country, entry.sport, entry.person, of.sex
FROM entry
JOIN games ON games.id = entry.games
JOIN person ON person.id = entry.person
JOIN (SELECT '' AS sex UNION ALL SELECT 'm' UNION ALL SELECT 'f') AS of ON of.sex IN ('', person.sex)
WHERE games.status = 'held';
INSERT INTO turnout (kind, games, country, sport, sex, number)
SELECT kind, games, NULL, NULL, sex, count(DISTINCT person) FROM known GROUP BY kind, games, sex
UNION ALL
SELECT kind, NULL, NULL, NULL, sex, count(DISTINCT person) FROM known GROUP BY kind, sex
UNION ALL
SELECT kind, NULL, country, NULL, sex, count(DISTINCT person) FROM known GROUP BY kind, country, sex
UNION ALL
SELECT kind, NULL, NULL, family.id, sex, count(DISTINCT person)
FROM known
JOIN sport ON sport.id = known.sport
JOIN sport AS family ON family.id IN (sport.id, sport.parent)
GROUP BY kind, family.id, sex
UNION ALL
SELECT kind, games, country, NULL, sex, count(DISTINCT person) FROM known GROUP BY games, country, sex
UNION ALL
SELECT kind, games, NULL, family.id, sex, count(DISTINCT person)
FROM known
JOIN sport ON sport.id = known.sport
JOIN sport AS family ON family.id IN (sport.id, sport.parent)
GROUP BY games, family.id, sex;
DROP TABLE temp.known;

-- A team's medal counts once for each of its athletes.
INSERT INTO medallist (games, country, sport, person, sex, gold, silver, bronze)
SELECT result.games, result.country, event.sport, person.id, person.sex,
       sum(result.medal = 1), sum(result.medal = 2), sum(result.medal = 3)
FROM result
JOIN event ON event.id = result.event
JOIN result_person ON result_person.result = result.id
JOIN person ON person.id = result_person.person
WHERE result.counted = 1 AND result_person.role = 'athlete'
GROUP BY result.games, result.country, event.sport, person.id;

-- Beside a lone max() the other columns are those of its row: the committee of the latest Games.
INSERT INTO career (kind, person, country, sex, gold, silver, bronze, total)
SELECT kind, person, country, sex, gold, silver, bronze, gold + silver + bronze
FROM (
    SELECT games.kind, medallist.person, medallist.country, medallist.sex, max(medallist.games),
           sum(medallist.gold) AS gold, sum(medallist.silver) AS silver, sum(medallist.bronze) AS bronze
    FROM medallist
    JOIN games ON games.id = medallist.games
    GROUP BY games.kind, medallist.person
);

INSERT INTO medallist_count (kind, sex, medal, number)
SELECT career.kind, of.sex, of.medal, count(*)
FROM career
JOIN (
    SELECT sexes.sex, medals.medal
    FROM (SELECT '' AS sex UNION ALL SELECT 'm' UNION ALL SELECT 'f') AS sexes
    JOIN (SELECT 0 AS medal UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) AS medals
) AS of ON of.sex IN ('', career.sex)
       AND CASE of.medal WHEN 0 THEN career.total WHEN 1 THEN career.gold
                         WHEN 2 THEN career.silver ELSE career.bronze END > 0
GROUP BY career.kind, of.sex, of.medal;

-- Every mention of a person, by whatever road it came, how often, and whether it was a start: as a competitor or beside
-- one, or as an entry.
CREATE TEMP TABLE mention AS
SELECT person, games, country, sport, sum(times) AS times, max(started) AS started
FROM (
    SELECT result_person.person, result.games, result.country, event.sport, 1 AS times,
           contest.status = 'medal' AND result.started AS started
    FROM result_person
    JOIN result ON result.id = result_person.result
    JOIN event ON event.id = result.event
    JOIN contest ON contest.games = result.games AND contest.event = result.event
    UNION ALL
    SELECT person, games, country, sport, 0, 1 FROM entry
)
GROUP BY person, games, country, sport;
CREATE INDEX temp.mention_person ON mention (person, games, times);

-- A person is shown with the committee of the latest Games and the sport met most often, of equals the later one.
INSERT INTO person_total (person, o_gold, o_silver, o_bronze, p_gold, p_silver, p_bronze,
                          games, first_year, last_year, country, sport)
SELECT span.person,
       ifnull(medals.o_gold, 0), ifnull(medals.o_silver, 0), ifnull(medals.o_bronze, 0),
       ifnull(medals.p_gold, 0), ifnull(medals.p_silver, 0), ifnull(medals.p_bronze, 0),
       span.games, span.first_year, span.last_year,
       (SELECT country FROM mention WHERE person = span.person
        GROUP BY games, country ORDER BY games DESC, sum(times) DESC, country LIMIT 1),
       (SELECT sport FROM mention WHERE person = span.person
        GROUP BY sport ORDER BY sum(times) DESC, max(games) DESC, sport LIMIT 1)
FROM (
    SELECT mention.person, count(DISTINCT CASE WHEN mention.started THEN mention.games END) AS games,
           min(games.year) AS first_year, max(games.year) AS last_year
    FROM mention
    JOIN games ON games.id = mention.games
    GROUP BY mention.person
) AS span
LEFT JOIN (
    SELECT result_person.person,
           sum(games.kind = 'olympic' AND result.medal = 1) AS o_gold,
           sum(games.kind = 'olympic' AND result.medal = 2) AS o_silver,
           sum(games.kind = 'olympic' AND result.medal = 3) AS o_bronze,
           sum(games.kind = 'paralympic' AND result.medal = 1) AS p_gold,
           sum(games.kind = 'paralympic' AND result.medal = 2) AS p_silver,
           sum(games.kind = 'paralympic' AND result.medal = 3) AS p_bronze
    FROM result
    JOIN games ON games.id = result.games
    JOIN result_person ON result_person.result = result.id
    WHERE result.counted = 1
    GROUP BY result_person.person
) AS medals ON medals.person = span.person;

DROP TABLE temp.mention;

-- Days are counted from noon to noon, so that they are whole numbers.
INSERT INTO aged (what, days, person, games, country, sport, event, sex)
SELECT 0, CAST(julianday(games.opened) - julianday(person.born) AS INTEGER),
       person.id, entry.games, entry.country, entry.sport, 0, person.sex
FROM entry
JOIN games ON games.id = entry.games
JOIN person ON person.id = entry.person
WHERE length(person.born) = 10 AND games.status = 'held';
INSERT OR IGNORE INTO aged (what, days, person, games, country, sport, event, sex)
SELECT CASE contest.status WHEN 'art' THEN 4 ELSE result.medal END,
       CAST(julianday(ifnull(result.date, games.opened)) - julianday(person.born) AS INTEGER),
       person.id, result.games, result.country, event.sport, result.event, person.sex
FROM result
JOIN event ON event.id = result.event
JOIN games ON games.id = result.games
JOIN contest ON contest.games = result.games AND contest.event = result.event
JOIN result_person ON result_person.result = result.id
JOIN person ON person.id = result_person.person
WHERE length(person.born) = 10 AND result_person.role = 'athlete' AND games.status = 'held'
  AND (result.counted = 1 OR contest.status = 'art');
