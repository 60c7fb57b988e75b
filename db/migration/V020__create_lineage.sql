-- What the computer thinks became of the items of an older document in a newer one: proposals, never findings. Made
-- again as a whole for a pair of documents, so nothing refers to a row of it.
create table lineage (
    older     text not null,                     -- code of the older document; not its id, which need not last
    newer     text not null,
    position  int  not null check (position >= 0),
    older_ref text,                              -- null: the newer item is new
    newer_ref text,                              -- null: nothing was found again
    relation  text not null check (relation in ('UNCHANGED', 'STRENGTHENED', 'WEAKENED', 'CHANGED', 'SPLIT', 'MERGED',
                                                'ACHIEVED', 'NOT_FOUND', 'NEW')),
    said      text,                              -- the sentence of the older item that comes nearest, literally
    now_said  text,
    reasons   text[] not null,
    primary key (older, newer, position),
    check ((relation = 'NEW') = (older_ref is null)),
    check ((relation = 'NOT_FOUND') = (newer_ref is null)),
    check ((said is null) = (now_said is null))
);
create index on lineage (older_ref);
create index on lineage (newer_ref);

-- Of which documents, word lists and rules the lineage of a pair was made.
create table lineage_state (
    older   text        not null,
    newer   text        not null,
    made_of text        not null,
    made_at timestamptz not null default now(),
    primary key (older, newer)
);
