-- The tables as they come from data/, by names and not by ids; not those that are compiled of them. `g` is the Games as
-- codes write them: 2024sp.
CREATE TABLE medal AS
SELECT r.id, g.year || substr(g.season, 1, 1) || substr(g.kind, 1, 1) AS g, g.key AS games, g.kind, g.season,
    g.year, g.name AS gname, n.code AS country, n.name AS cname, s.key AS sport,
 ifnull(f.key, s.key) AS family, ifnull(f.name, s.name) AS fname, s.name AS sname, e.key AS event, e.sex, e.title,
    r.medal, r.date, r.mark
FROM result r JOIN event e ON e.id = r.event JOIN games g ON g.id = r.games
JOIN contest c ON c.games = r.games AND c.event = r.event JOIN country n ON n.id = r.country
JOIN sport s ON s.id = e.sport LEFT JOIN sport f ON f.id = s.parent
WHERE r.medal IS NOT NULL AND c.status = 'medal' AND g.status = 'held';
CREATE TABLE who AS
SELECT medal.*, p.name, p.key AS person, p.born, p.sex AS psex, g.opened
FROM medal JOIN games g ON g.key = medal.games JOIN result_person rp ON rp.result = medal.id
    JOIN person p ON p.id = rp.person WHERE rp.role = 'athlete';
CREATE TABLE tab AS
SELECT g, games, country, cname, sum(medal = 1) AS gold, sum(medal = 2) AS silver, sum(medal = 3) AS bronze,
    count(*) AS total
FROM medal WHERE games NOT IN (SELECT g.key FROM official_table o JOIN games g ON g.id = o.games) GROUP BY games,
    country
UNION ALL
SELECT g.year || substr(g.season, 1, 1) || substr(g.kind, 1, 1) AS g, g.key, n.code, n.name, o.gold, o.silver,
    o.bronze, o.gold + o.silver + o.bronze
FROM official_table o JOIN games g ON g.id = o.games JOIN country n ON n.id = o.country;
CREATE TABLE entrant AS
SELECT g.year || substr(g.season, 1, 1) || substr(g.kind, 1, 1) AS g, g.key AS games, g.kind, g.season, g.year,
    g.name AS gname, g.opened, n.code AS country, n.name AS cname, s.key AS sport,
 ifnull(f.key, s.key) AS family, s.name AS sname, p.id, p.name, p.key AS person, p.born, p.sex AS psex, p.height,
    p.weight
FROM entry x JOIN games g ON g.id = x.games JOIN country n ON n.id = x.country JOIN sport s ON s.id = x.sport
LEFT JOIN sport f ON f.id = s.parent JOIN person p ON p.id = x.person WHERE g.status = 'held';
CREATE TEMP VIEW placing AS
SELECT g.year || substr(g.season, 1, 1) || substr(g.kind, 1, 1) AS g, g.key AS games, g.name AS gname,
    e.key AS event, r.place, r.mark, r.status, r.medal, n.code AS country, n.name AS cname, p.name, p.key AS person
FROM result r JOIN event e ON e.id = r.event JOIN games g ON g.id = r.games JOIN country n ON n.id = r.country
JOIN result_person rp ON rp.result = r.id JOIN person p ON p.id = rp.person;
CREATE INDEX medal_games ON medal (g);
CREATE INDEX medal_country ON medal (country);
CREATE INDEX who_games ON who (g);
CREATE INDEX who_name ON who (name);
CREATE INDEX tab_games ON tab (g);
CREATE INDEX entrant_games ON entrant (g);
CREATE INDEX entrant_name ON entrant (name);
