-- The facts of each sort, from the tables as they come from data/, never from those that are compiled of them. All have
-- their columns by the same names; `g` tells everything of the Games of a fact, which every sort joins.

-- position: which one it is among those held of its kind and season. home: the first Games of the same city.
CREATE TEMP TABLE g AS
SELECT games.id, games.kind = 'paralympic' AS kind, games.season = 'winter' AS season, games.year, games.status,
       games.opened, games.closed,
       (SELECT min(other.id) FROM games AS other WHERE other.city = games.city) AS home,
       CAST(julianday(games.opened) - 2440587.5 AS INTEGER) AS opened_day,
       CAST(julianday(games.closed) - 2440587.5 AS INTEGER) AS closed_day,
       CAST(julianday(games.closed) - julianday(games.opened) AS INTEGER) + 1 AS length,
       games.nations, games.athletes, games.men, games.women, games.events,
       CASE WHEN games.status = 'held' THEN
           (SELECT count(*) FROM games AS other WHERE other.kind = games.kind AND other.season = games.season
                AND other.status = 'held' AND other.id <= games.id) END AS position
FROM games;
CREATE UNIQUE INDEX temp.g_id ON g (id);

CREATE TEMP TABLE c AS
SELECT id, CASE continent WHEN 'africa' THEN 0 WHEN 'asia' THEN 1 WHEN 'europe' THEN 2 WHEN 'north-america' THEN 3
                          WHEN 'south-america' THEN 4 WHEN 'oceania' THEN 5 END AS continent
FROM country;
CREATE UNIQUE INDEX temp.c_id ON c (id);

CREATE TEMP TABLE e AS
SELECT event.id, event.class, event.sport AS disc, ifnull(sport.parent, sport.id) AS sport,
       CASE event.sex WHEN 'men' THEN 0 WHEN 'women' THEN 1 WHEN 'mixed' THEN 2 WHEN 'open' THEN 3 END AS evsex,
       CASE event.unit WHEN 'individual' THEN 0 WHEN 'pair' THEN 1 WHEN 'team' THEN 2 END AS unit
FROM event
JOIN sport ON sport.id = event.sport;
CREATE UNIQUE INDEX temp.e_id ON e (id);

-- weight in tenths of a kilogram.
CREATE TEMP TABLE p AS
SELECT id AS athlete, CASE sex WHEN 'm' THEN 0 WHEN 'f' THEN 1 END AS sex, born,
       CAST(substr(born, 1, 4) AS INTEGER) AS birth_year,
       CASE WHEN length(born) = 10 THEN CAST(julianday(born) - 2440587.5 AS INTEGER) END AS birth_day,
       height, CAST(round(weight * 10) AS INTEGER) AS weight
FROM person;
CREATE UNIQUE INDEX temp.p_id ON p (athlete);

-- Results in events for medals, each once.
CREATE TEMP TABLE o_result AS
SELECT result.id AS res, CASE WHEN result.medal IS NOT NULL THEN result.id END AS mid, result.games, result.event,
       result.games * 1000000 + result.event AS contest, e.sport, e.disc, e.class, e.evsex, e.unit,
       result.country, c.continent, result.medal, result.place, mark.value AS mark, result.date AS day,
       CAST(julianday(result.date) - 2440587.5 AS INTEGER) AS day_number,
       result.started, result.status AS ended, result.place = final.place AS last
FROM result
JOIN contest ON contest.games = result.games AND contest.event = result.event
JOIN e ON e.id = result.event
JOIN c ON c.id = result.country
LEFT JOIN mark ON mark.text = result.mark
LEFT JOIN (SELECT games, event, max(place) AS place FROM result GROUP BY games, event) AS final
    ON final.games = result.games AND final.event = result.event
WHERE contest.status = 'medal';
CREATE UNIQUE INDEX temp.o_result_res ON o_result (res);
CREATE INDEX temp.o_result_games ON o_result (games);
CREATE INDEX temp.o_result_country ON o_result (country, games);
CREATE INDEX temp.o_result_event ON o_result (event, games);
CREATE INDEX temp.o_result_sport ON o_result (sport);
CREATE INDEX temp.o_result_disc ON o_result (disc);

-- Those of them with a medal.
CREATE TEMP TABLE o_won AS SELECT * FROM o_result WHERE medal IS NOT NULL;
CREATE UNIQUE INDEX temp.o_won_res ON o_won (res);
CREATE INDEX temp.o_won_games ON o_won (games);
CREATE INDEX temp.o_won_country ON o_won (country, games);
CREATE INDEX temp.o_won_event ON o_won (event, games);
CREATE INDEX temp.o_won_sport ON o_won (sport);
CREATE INDEX temp.o_won_disc ON o_won (disc);

-- Once for each athlete, who was `born` and competed `at` a day, so many calendar years later.
CREATE TEMP VIEW start_at AS
SELECT o_result.*, p.*, ifnull(o_result.day, g.opened) AS at, ifnull(o_result.day_number, g.opened_day) AS at_day,
       CAST(substr(ifnull(o_result.day, g.opened), 1, 4) AS INTEGER) - p.birth_year AS years
FROM o_result
JOIN result_person ON result_person.result = o_result.res AND result_person.role = 'athlete'
JOIN p ON p.athlete = result_person.person
JOIN g ON g.id = o_result.games;
CREATE TEMP VIEW winner_at AS
SELECT o_won.*, p.*, ifnull(o_won.day, g.opened) AS at, ifnull(o_won.day_number, g.opened_day) AS at_day,
       CAST(substr(ifnull(o_won.day, g.opened), 1, 4) AS INTEGER) - p.birth_year AS years
FROM o_won
JOIN result_person ON result_person.result = o_won.res AND result_person.role = 'athlete'
JOIN p ON p.athlete = result_person.person
JOIN g ON g.id = o_won.games;

-- Medals as the organisers' tables have them, a row for each one; of Games without any line there, as counted.
CREATE TEMP TABLE o_medal AS
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000),
    cell AS (
        SELECT games, country, 1 AS medal, gold AS times FROM official_table
        UNION ALL SELECT games, country, 2, silver FROM official_table
        UNION ALL SELECT games, country, 3, bronze FROM official_table
    )
SELECT row_number() OVER () AS mid, games, country, c.continent, medal
FROM (
    SELECT games, country, medal FROM cell JOIN number ON number.n <= cell.times
    UNION ALL
    SELECT games, country, medal FROM o_result
    WHERE medal IS NOT NULL AND games NOT IN (SELECT games FROM official_table)
)
JOIN c ON c.id = country;
CREATE INDEX temp.o_medal_games ON o_medal (games);
CREATE INDEX temp.o_medal_country ON o_medal (country);

CREATE TEMP TABLE entrant AS
SELECT entry.games, entry.country, c.continent, entry.sport AS disc, ifnull(sport.parent, sport.id) AS sport,
       entry.person
FROM entry
JOIN sport ON sport.id = entry.sport
JOIN c ON c.id = entry.country;
CREATE INDEX temp.entrant_games ON entrant (games);
CREATE INDEX temp.entrant_country ON entrant (country, games);
CREATE INDEX temp.entrant_sport ON entrant (sport);
CREATE INDEX temp.entrant_disc ON entrant (disc);
CREATE INDEX temp.entrant_person ON entrant (person);
CREATE TEMP VIEW entry_at AS
SELECT entrant.*, p.*, g.opened AS at, g.opened_day AS at_day,
       CAST(substr(g.opened, 1, 4) AS INTEGER) - p.birth_year AS years
FROM entrant
JOIN p ON p.athlete = entrant.person
JOIN g ON g.id = entrant.games;

CREATE TEMP VIEW o_contest AS
SELECT contest.games, contest.event, contest.games * 1000000 + contest.event AS contest, e.sport, e.disc, e.class,
       e.evsex, e.unit, contest.date AS day,
       CAST(julianday(contest.date) - 2440587.5 AS INTEGER) AS day_number
FROM contest
JOIN e ON e.id = contest.event
WHERE contest.status = 'medal';

CREATE TEMP VIEW o_games AS SELECT id AS games FROM g;

-- Of each event, whether the less is the better mark: what holds of most neighbours in place.
CREATE TEMP TABLE better AS
SELECT event, sum(mark > before) > sum(mark < before) AS less
FROM (
    SELECT event, place, mark, lag(place) OVER neighbours AS place_before, lag(mark) OVER neighbours AS before
    FROM o_result
    WHERE place IS NOT NULL AND mark IS NOT NULL
    WINDOW neighbours AS (PARTITION BY contest ORDER BY place)
)
WHERE place_before < place
GROUP BY event;
CREATE UNIQUE INDEX temp.better_event ON better (event);

ANALYZE temp;
