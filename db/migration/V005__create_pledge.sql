-- What parties promise, each pledge with the passage it is quoted from.
create sequence pledge_seq increment by 50;

create table pledge (
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

-- Best theme first. BY_CHAPTER: the party itself put it there; BY_TEXT: assigned by the portal.
create table pledge_theme (
    pledge_id bigint not null references pledge on delete cascade,
    rank      int    not null,
    theme     text   not null references theme,
    basis     text   not null check (basis in ('BY_CHAPTER', 'BY_TEXT')),
    primary key (pledge_id, rank),
    unique (pledge_id, theme)
);
create index on pledge_theme (theme);
