-- Whom the results name took part, whether or not the entries of those Games are held.
INSERT OR IGNORE INTO entry (games, country, sport, person)
SELECT result.games, result.country, event.sport, result_person.person
FROM result
JOIN event ON event.id = result.event
JOIN result_person ON result_person.result = result.id
WHERE result_person.role = 'athlete';

-- A team is one row of result, so its medal counts once here.
INSERT INTO tally (games, country, sport, gold, silver, bronze)
SELECT result.games, result.country, event.sport,
       sum(result.medal = 1), sum(result.medal = 2), sum(result.medal = 3)
FROM result
JOIN contest ON contest.games = result.games AND contest.event = result.event
JOIN event ON event.id = result.event
WHERE result.medal IS NOT NULL AND contest.status = 'medal'
GROUP BY result.games, result.country, event.sport;

-- Every mention of a person, by whatever road it came, and how often: as a competitor or beside one, or as an entry.
CREATE TEMP TABLE mention AS
SELECT person, games, country, sport, sum(times) AS times
FROM (
    SELECT result_person.person, result.games, result.country, event.sport, 1 AS times
    FROM result_person
    JOIN result ON result.id = result_person.result
    JOIN event ON event.id = result.event
    UNION ALL
    SELECT person, games, country, sport, 0 FROM entry
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
    SELECT mention.person, count(DISTINCT mention.games) AS games,
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
    JOIN contest ON contest.games = result.games AND contest.event = result.event
    JOIN games ON games.id = result.games
    JOIN result_person ON result_person.result = result.id
    WHERE result.medal IS NOT NULL AND contest.status = 'medal'
    GROUP BY result_person.person
) AS medals ON medals.person = span.person;

DROP TABLE temp.mention;
