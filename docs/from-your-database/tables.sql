-- The tables of a portal.
create table nominee    (id integer primary key, full_name text, kind text, occupation text, proposed_award text, received_on date);
create table rating     (nominee integer not null, year integer, rating text);
create table award      (nominee integer not null, award text, year integer, decision_number text, decided_on date);
create table discipline (nominee integer not null, discipline text, from_day date, to_day date);

create index rating_nominee on rating (nominee);
create index award_nominee on award (nominee);
create index discipline_nominee on discipline (nominee);

-- What the library reads the words above as, each once.
create table kind_word       (word text primary key, code text, group_code text);
create table occupation_word (word text primary key, code text);
create table award_word      (word text primary key, code text);
create table rating_word     (word text primary key, code text);
create table discipline_word (word text primary key, code text);
