-- What the coalition agreed and what the municipality plans.
create sequence agreement_item_seq increment by 50;
create sequence goal_seq increment by 50;
create sequence activity_seq increment by 50;

create table agreement_item (
    id              bigint primary key,
    document_id     bigint not null references document on delete cascade,
    ref             text   not null unique,
    chapter_number  int    not null check (chapter_number >= 0),
    chapter_title   text   not null,
    section         text,
    ordinal         int    not null check (ordinal > 0),
    printed_number  text,
    parent_ref      text,
    text            text   not null check (text <> ''),
    passage_number  int    not null,
    line_from       int    not null,
    line_to         int    not null,
    page            int,
    unique (document_id, chapter_number, ordinal),
    foreign key (document_id, passage_number) references passage (document_id, number) on delete cascade
);

create table agreement_item_theme (
    agreement_item_id bigint not null references agreement_item on delete cascade,
    rank              int    not null,
    theme             text   not null references theme,
    basis             text   not null check (basis in ('BY_CHAPTER', 'BY_TEXT')),
    primary key (agreement_item_id, rank),
    unique (agreement_item_id, theme)
);
create index on agreement_item_theme (theme);

create table goal (
    id               bigint primary key,
    document_id      bigint not null references document on delete cascade,
    ref              text   not null unique,
    code             text   not null,
    printed_code     text   not null,
    programme_number int    not null,
    programme_title  text   not null,
    position         int    not null,           -- reading order in the document
    title            text   not null,
    text             text   not null,
    passage_number   int    not null,
    line_from        int    not null,
    line_to          int    not null,
    page             int,
    unique (document_id, code),
    foreign key (document_id, passage_number) references passage (document_id, number) on delete cascade
);

create table goal_theme (
    goal_id bigint not null references goal on delete cascade,
    rank    int    not null,
    theme   text   not null references theme,
    basis   text   not null check (basis in ('BY_CHAPTER', 'BY_TEXT')),
    primary key (goal_id, rank),
    unique (goal_id, theme)
);
create index on goal_theme (theme);

create table activity (
    id             bigint primary key,
    goal_id        bigint not null references goal on delete cascade,
    ref            text   not null unique,
    code           text   not null,
    printed_code   text   not null,
    position       int    not null,
    title          text   not null,
    text           text   not null,
    period         text,                         -- as printed
    passage_number int    not null,
    line_from      int    not null,
    line_to        int    not null,
    page           int,
    unique (goal_id, code)
);

create table activity_theme (
    activity_id bigint not null references activity on delete cascade,
    rank        int    not null,
    theme       text   not null references theme,
    basis       text   not null check (basis in ('BY_CHAPTER', 'BY_TEXT')),
    primary key (activity_id, rank),
    unique (activity_id, theme)
);
create index on activity_theme (theme);
