-- What a machine proposes to tie to a pledge: never a link. Made again as a whole when a
-- document was read, so nothing refers to a row of it.
create table suggestion (
    pledge_ref text    not null,
    target_ref text    not null,
    kind       text    not null check (kind in ('ACTIVITY', 'GOAL', 'AGREEMENT_ITEM', 'BUDGET_LINE')),
    rank       int     not null check (rank > 0),       -- among those of its pledge and kind
    title      text    not null,
    score      double precision not null check (score between 0 and 1),
    history    boolean not null,                        -- the target is older than the programme
    reasons    text[]  not null,
    primary key (pledge_ref, target_ref),
    unique (pledge_ref, kind, rank)
);

-- Of which documents, word lists and rules the suggestions were made: one row or none.
create table suggestion_state (
    only_row boolean primary key default true check (only_row),
    made_of  text        not null,
    made_at  timestamptz not null default now()
);
