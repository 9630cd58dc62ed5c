-- The bundled database. Integer ids are made at build time and mean nothing outside one build;
-- `key` columns hold the ids of the tables in data/, which are stable.

CREATE TABLE country (
    id      INTEGER PRIMARY KEY,
    code    TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('nation', 'former', 'neutral', 'refugee', 'mixed')),
    iso2    TEXT,
    continent TEXT CHECK (continent IN ('africa', 'asia', 'europe', 'north-america', 'south-america', 'oceania')),
    name_az TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_tr TEXT NOT NULL
) STRICT;

CREATE TABLE succession (
    country   INTEGER NOT NULL REFERENCES country (id),
    successor INTEGER NOT NULL REFERENCES country (id),
    PRIMARY KEY (country, successor)
) STRICT, WITHOUT ROWID;

CREATE TABLE sport (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL,
    parent INTEGER REFERENCES sport (id),
    name_az TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_tr TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE,
    kind  TEXT NOT NULL CHECK (kind IN ('olympic', 'paralympic')),
    sport INTEGER NOT NULL REFERENCES sport (id),
    title TEXT NOT NULL,
    sex   TEXT NOT NULL CHECK (sex IN ('men', 'women', 'mixed', 'open')),
    class TEXT,
    unit  TEXT NOT NULL CHECK (unit IN ('individual', 'pair', 'team')),
    title_az TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    title_tr TEXT NOT NULL
) STRICT;

-- Other titles that people may know an event by.
CREATE TABLE event_spelling (
    event INTEGER NOT NULL REFERENCES event (id),
    title TEXT NOT NULL,
    PRIMARY KEY (event, title)
) STRICT, WITHOUT ROWID;

-- Ids run in order of the opening day, so that ordering by id is ordering by time.
CREATE TABLE games (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL CHECK (kind IN ('olympic', 'paralympic')),
    season   TEXT NOT NULL CHECK (season IN ('summer', 'winter')),
    year     INTEGER NOT NULL,
    name     TEXT NOT NULL,
    city     TEXT NOT NULL,
    opened   TEXT,
    closed   TEXT,
    status   TEXT NOT NULL CHECK (status IN ('held', 'cancelled', 'scheduled', 'intercalated')),
    nations  INTEGER,
    athletes INTEGER,
    men      INTEGER,
    women    INTEGER,
    events   INTEGER,
    sports   INTEGER,
    -- Paris 2024, Paris and "in Paris" in each language.
    name_az  TEXT NOT NULL,
    name_ru  TEXT NOT NULL,
    name_tr  TEXT NOT NULL,
    city_az  TEXT NOT NULL,
    city_ru  TEXT NOT NULL,
    city_tr  TEXT NOT NULL,
    in_az    TEXT NOT NULL,
    in_ru    TEXT NOT NULL,
    in_tr    TEXT NOT NULL
) STRICT;

CREATE TABLE host (
    games   INTEGER NOT NULL REFERENCES games (id),
    country INTEGER NOT NULL REFERENCES country (id),
    PRIMARY KEY (games, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    title   TEXT NOT NULL,
    licence TEXT NOT NULL,
    as_of   TEXT NOT NULL
) STRICT;

CREATE TABLE coverage (
    games  INTEGER NOT NULL REFERENCES games (id),
    aspect TEXT NOT NULL CHECK (aspect IN ('table', 'medallists', 'entries', 'places', 'dates', 'marks', 'births')),
    state  TEXT NOT NULL CHECK (state IN ('complete', 'partial', 'none')),
    share  REAL,
    note   TEXT,
    PRIMARY KEY (games, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage_source (
    games  INTEGER NOT NULL,
    aspect TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (games, aspect, source),
    FOREIGN KEY (games, aspect) REFERENCES coverage (games, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE exception (
    id      INTEGER PRIMARY KEY,
    rule    TEXT NOT NULL,
    games   INTEGER REFERENCES games (id),
    subject TEXT NOT NULL,
    reason  TEXT NOT NULL
) STRICT;

-- Ids run in order of the names, so that ordering by id is ordering by name.
CREATE TABLE person (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL,
    family TEXT,
    sex    TEXT CHECK (sex IN ('m', 'f')),
    born   TEXT,
    height INTEGER,
    weight REAL
) STRICT;
CREATE INDEX person_born ON person (born) WHERE born IS NOT NULL;
CREATE INDEX person_birthday ON person (substr(born, 6)) WHERE born IS NOT NULL;
CREATE INDEX person_height ON person (height) WHERE height IS NOT NULL;
CREATE INDEX person_weight ON person (weight) WHERE weight IS NOT NULL;

CREATE TABLE person_spelling (
    person INTEGER NOT NULL REFERENCES person (id),
    name   TEXT NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE official_table (
    games   INTEGER NOT NULL REFERENCES games (id),
    country INTEGER NOT NULL REFERENCES country (id),
    rank    INTEGER,
    gold    INTEGER NOT NULL,
    silver  INTEGER NOT NULL,
    bronze  INTEGER NOT NULL,
    PRIMARY KEY (games, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX official_table_country ON official_table (country, games);

CREATE TABLE contest (
    games  INTEGER NOT NULL REFERENCES games (id),
    event  INTEGER NOT NULL REFERENCES event (id),
    date   TEXT,
    status TEXT NOT NULL CHECK (status IN ('medal', 'demonstration', 'art')),
    venue  TEXT,
    PRIMARY KEY (games, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX contest_event ON contest (event, games);

-- Ids run in order of Games and event, from 1 on without a gap.
-- medal: 1 gold, 2 silver, 3 bronze. stage: how far who has no place came, as in data/README.md. counted: 1 where it is a medal that counts, of a contest with status 'medal' at
-- Games that were held; compiled in, so that counting medals asks neither contest nor games. started: 0 for who never
-- started; who did not start in a later round had started before.
CREATE TABLE result (
    id      INTEGER PRIMARY KEY,
    games   INTEGER NOT NULL,
    event   INTEGER NOT NULL,
    place   INTEGER,
    medal   INTEGER CHECK (medal BETWEEN 1 AND 3),
    country INTEGER NOT NULL REFERENCES country (id),
    mark    TEXT,
    status  TEXT CHECK (status IN ('DNS', 'DNF', 'DSQ', 'NM', 'HC', 'AC', 'DNQ')),
    stage   TEXT,
    date    TEXT,
    note    TEXT,
    counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1)),
    started INTEGER NOT NULL GENERATED ALWAYS AS
        (status IS NOT 'DNS' OR ifnull(stage GLOB 'r*' AND NOT stage GLOB 'r1/*', 0)) VIRTUAL,
    FOREIGN KEY (games, event) REFERENCES contest (games, event)
) STRICT;
CREATE INDEX result_event ON result (event, games);
CREATE INDEX result_counted_games ON result (games, event) WHERE counted = 1;
CREATE INDEX result_counted_event ON result (event, games) WHERE counted = 1;
CREATE INDEX result_counted_country ON result (country, games) WHERE counted = 1;
CREATE INDEX result_counted_date ON result (date, medal) WHERE counted = 1 AND date IS NOT NULL;
CREATE INDEX result_counted_day ON result (substr(date, 6)) WHERE counted = 1 AND date IS NOT NULL;

CREATE TABLE result_person (
    result INTEGER NOT NULL REFERENCES result (id),
    person INTEGER NOT NULL REFERENCES person (id),
    role   TEXT NOT NULL CHECK (role IN ('athlete', 'guide', 'pilot', 'cox')),
    PRIMARY KEY (result, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_person_person ON result_person (person, result);

-- Medals that were decided anew; the results hold them as they stand since. Empty: no medal.
CREATE TABLE reawarded (
    games   INTEGER NOT NULL,
    event   INTEGER NOT NULL,
    country INTEGER NOT NULL REFERENCES country (id),
    was     INTEGER CHECK (was BETWEEN 1 AND 3),
    medal   INTEGER CHECK (medal BETWEEN 1 AND 3),
    decided TEXT NOT NULL,
    reason  TEXT NOT NULL,
    FOREIGN KEY (games, event) REFERENCES contest (games, event)
) STRICT;

-- Who took part in which sport, from entries.csv and from the results. What narrows to countries or sports goes through
-- squad, which has an index for each, so that this large table needs none.
CREATE TABLE entry (
    games   INTEGER NOT NULL REFERENCES games (id),
    country INTEGER NOT NULL REFERENCES country (id),
    sport   INTEGER NOT NULL REFERENCES sport (id),
    person  INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (games, country, sport, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_person ON entry (person, games);

-- From here on to lexicon: compiled in because questions ask for them again and again. Only medals that count, and only
-- Games that were held. sex of tally is that of the event.
CREATE TABLE tally (
    games   INTEGER NOT NULL REFERENCES games (id),
    country INTEGER NOT NULL REFERENCES country (id),
    sport   INTEGER NOT NULL REFERENCES sport (id),
    sex     TEXT NOT NULL,
    gold    INTEGER NOT NULL,
    silver  INTEGER NOT NULL,
    bronze  INTEGER NOT NULL,
    PRIMARY KEY (games, country, sport, sex)
) STRICT, WITHOUT ROWID;
CREATE INDEX tally_country ON tally (country, sport, games);
CREATE INDEX tally_sport ON tally (sport, games);

-- The medals of each day, where it is known; sex is that of the event.
CREATE TABLE daily (
    date   TEXT NOT NULL,
    games  INTEGER NOT NULL REFERENCES games (id),
    sport  INTEGER NOT NULL REFERENCES sport (id),
    sex    TEXT NOT NULL,
    gold   INTEGER NOT NULL,
    silver INTEGER NOT NULL,
    bronze INTEGER NOT NULL,
    PRIMARY KEY (date, games, sport, sex)
) STRICT, WITHOUT ROWID;

-- The medals of a committee that won several in one event.
CREATE TABLE haul (
    games   INTEGER NOT NULL REFERENCES games (id),
    event   INTEGER NOT NULL REFERENCES event (id),
    country INTEGER NOT NULL REFERENCES country (id),
    gold    INTEGER NOT NULL,
    silver  INTEGER NOT NULL,
    bronze  INTEGER NOT NULL,
    PRIMARY KEY (games, event, country)
) STRICT, WITHOUT ROWID;

-- How many athletes a committee had in a sport, as far as they are known. Who was in two sports is in two rows.
CREATE TABLE squad (
    games    INTEGER NOT NULL REFERENCES games (id),
    country  INTEGER NOT NULL REFERENCES country (id),
    sport    INTEGER NOT NULL REFERENCES sport (id),
    athletes INTEGER NOT NULL,
    men      INTEGER NOT NULL,
    women    INTEGER NOT NULL,
    PRIMARY KEY (games, country, sport)
) STRICT, WITHOUT ROWID;
CREATE INDEX squad_country ON squad (country, games, sport);
CREATE INDEX squad_sport ON squad (sport, games, country);

-- How many athletes are known of a Games, or, where games is NULL, of all Games of a kind; and there of a country, or of
-- a sport with its disciplines. sex '' counts everybody.
CREATE TABLE turnout (
    kind    TEXT NOT NULL,
    games   INTEGER REFERENCES games (id),
    country INTEGER REFERENCES country (id),
    sport   INTEGER REFERENCES sport (id),
    sex     TEXT NOT NULL CHECK (sex IN ('', 'm', 'f')),
    number  INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX turnout_games ON turnout (games, kind, sport, country, sex);

-- The medals of each athlete by Games, committee and sport; those beside the athletes are not in it.
CREATE TABLE medallist (
    games   INTEGER NOT NULL REFERENCES games (id),
    country INTEGER NOT NULL REFERENCES country (id),
    sport   INTEGER NOT NULL REFERENCES sport (id),
    person  INTEGER NOT NULL REFERENCES person (id),
    sex     TEXT,
    gold    INTEGER NOT NULL,
    silver  INTEGER NOT NULL,
    bronze  INTEGER NOT NULL,
    PRIMARY KEY (games, country, sport, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX medallist_country ON medallist (country, games, sport, person, sex, gold, silver, bronze);
CREATE INDEX medallist_sport ON medallist (sport, games, country, person, sex, gold, silver, bronze);

-- The same over all Games of a kind, with the committee of the latest of them.
CREATE TABLE career (
    kind    TEXT NOT NULL,
    person  INTEGER NOT NULL REFERENCES person (id),
    country INTEGER NOT NULL REFERENCES country (id),
    sex     TEXT,
    gold    INTEGER NOT NULL,
    silver  INTEGER NOT NULL,
    bronze  INTEGER NOT NULL,
    total   INTEGER NOT NULL,
    PRIMARY KEY (kind, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX career_gold ON career (kind, gold DESC, silver DESC, bronze DESC, sex, country);
CREATE INDEX career_silver ON career (kind, silver DESC, gold DESC, bronze DESC, sex, country);
CREATE INDEX career_bronze ON career (kind, bronze DESC, gold DESC, silver DESC, sex, country);
CREATE INDEX career_total ON career (kind, total DESC, gold DESC, silver DESC, bronze DESC, sex, country);

-- How many athletes have such a medal at Games of a kind; medal 0 counts any, sex '' everybody.
CREATE TABLE medallist_count (
    kind   TEXT NOT NULL,
    sex    TEXT NOT NULL CHECK (sex IN ('', 'm', 'f')),
    medal  INTEGER NOT NULL CHECK (medal BETWEEN 0 AND 3),
    number INTEGER NOT NULL,
    PRIMARY KEY (kind, sex, medal)
) STRICT, WITHOUT ROWID;

-- One row a person: medals at the Olympic (o_) and Paralympic (p_) Games as an athlete or beside one, and the years
-- between which the records know the person, at whatever Games.
CREATE TABLE person_total (
    person     INTEGER PRIMARY KEY REFERENCES person (id),
    o_gold     INTEGER NOT NULL,
    o_silver   INTEGER NOT NULL,
    o_bronze   INTEGER NOT NULL,
    p_gold     INTEGER NOT NULL,
    p_silver   INTEGER NOT NULL,
    p_bronze   INTEGER NOT NULL,
    games      INTEGER NOT NULL,
    first_year INTEGER NOT NULL,
    last_year  INTEGER NOT NULL,
    country    INTEGER NOT NULL REFERENCES country (id),
    sport      INTEGER NOT NULL REFERENCES sport (id)
) STRICT;
-- Who was at most Games; nobody asks for the many who were at few.
CREATE INDEX person_total_games ON person_total (games) WHERE games > 3;

-- How many days old athletes were: on the opening day of each Games at which they took part (what 0), on the day on which
-- each medal was decided, or on the opening day where that is not known (what 1, 2, 3: the medal), and in art competitions
-- (what 4). Only of whom the birth is known to the day; event is 0 where none is meant.
CREATE TABLE aged (
    what    INTEGER NOT NULL CHECK (what BETWEEN 0 AND 4),
    days    INTEGER NOT NULL,
    person  INTEGER NOT NULL REFERENCES person (id),
    games   INTEGER NOT NULL REFERENCES games (id),
    country INTEGER NOT NULL REFERENCES country (id),
    sport   INTEGER NOT NULL REFERENCES sport (id),
    event   INTEGER NOT NULL,
    sex     TEXT,
    PRIMARY KEY (what, days, person, games, country, sport, event)
) STRICT, WITHOUT ROWID;

-- World and Paralympic records. key is that of the event, which need not be one of the table; date is a day, or a year where
-- no more is known; holder is empty for a team whose members are not named; place_az, _ru and _tr are empty without a place.
CREATE TABLE record_mark (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('world', 'paralympic')),
    key     TEXT NOT NULL,
    event   INTEGER REFERENCES event (id),
    title   TEXT NOT NULL,
    sex     TEXT NOT NULL CHECK (sex IN ('men', 'women', 'mixed', 'open')),
    class   TEXT,
    mark    TEXT NOT NULL,
    wind    TEXT,
    holder  TEXT,
    person  INTEGER REFERENCES person (id),
    country INTEGER NOT NULL REFERENCES country (id),
    place   TEXT,
    date    TEXT NOT NULL,
    source  INTEGER NOT NULL REFERENCES source (id),
    title_az TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    title_tr TEXT NOT NULL,
    place_az TEXT NOT NULL,
    place_ru TEXT NOT NULL,
    place_tr TEXT NOT NULL
) STRICT;

CREATE TABLE lexicon (
    id       INTEGER PRIMARY KEY,
    language TEXT NOT NULL,
    category TEXT NOT NULL,
    target   TEXT NOT NULL,
    phrase   TEXT NOT NULL
) STRICT;

-- Questions that show what can be asked, by topic, in the order in which they are shown; one that leans is asked after the
-- one before it.
CREATE TABLE example (
    id       INTEGER PRIMARY KEY,
    language TEXT NOT NULL,
    topic    TEXT NOT NULL,
    question TEXT NOT NULL,
    leans    INTEGER NOT NULL CHECK (leans IN (0, 1)),
    shows    TEXT NOT NULL
) STRICT;

-- Finite-state and other prepared structures that `names` reads whole at start.
CREATE TABLE prepared (
    name  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
