-- What editors say became of an item in a later document, or that nothing did; kept and checked as links are. The
-- computer's proposals are in lineage. There is one row for the same two ends, ever: proposing again revises it.
create table lineage_verdict (
    id           uuid primary key,
    older        text not null,                                  -- codes of the two documents
    newer        text not null,
    older_ref    text references reference (ref),                -- null: the newer item is new
    newer_ref    text references reference (ref),                -- null: the older item was not found again
    relation     text not null check (relation in ('UNCHANGED', 'STRENGTHENED', 'WEAKENED', 'CHANGED', 'SPLIT', 'MERGED',
                                                   'ACHIEVED', 'NOT_FOUND', 'NEW', 'UNRELATED')),
    explanation  text not null check (length(explanation) <= 4000),
    searched_for text not null check (length(searched_for) <= 1000), -- words that were looked for
    searched_in  text[] not null default '{}',                   -- code@sha256 of the document that was searched
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'DISPUTED', 'WITHDRAWN')),
    proposed_by  uuid not null references account (id),
    confirmed_by uuid references account (id),
    version      int  not null check (version > 0),
    act          text not null check (act in ('PROPOSE', 'REVISE', 'CONFIRM', 'REJECT', 'DISPUTE', 'WITHDRAW', 'UNDO')),
    reason       text check (reason <> '' and length(reason) <= 4000),
    changed_by   uuid not null references account (id),
    changed_at   timestamptz not null,
    unique nulls not distinct (older, newer, older_ref, newer_ref),
    constraint lineage_verdict_ends check ((relation = 'NEW') = (older_ref is null) and (relation = 'NOT_FOUND') = (newer_ref is null)),
    constraint lineage_verdict_says_what_was_searched check (
        relation not in ('NOT_FOUND', 'NEW') or (searched_for <> '' and cardinality(searched_in) > 0)),
    constraint lineage_verdict_four_eyes check (confirmed_by <> proposed_by),
    constraint lineage_verdict_confirmed_by_someone check (state <> 'CONFIRMED' or confirmed_by is not null),
    constraint lineage_verdict_proposal_is_unconfirmed check (state <> 'PROPOSED' or confirmed_by is null),
    constraint lineage_verdict_confirmer_confirms check (act <> 'CONFIRM' or confirmed_by = changed_by),
    constraint lineage_verdict_reason_given check (act not in ('REJECT', 'DISPUTE') or reason is not null)
);
create index on lineage_verdict (older_ref);
create index on lineage_verdict (newer_ref);
create index on lineage_verdict (state);

create table lineage_verdict_revision (
    lineage_verdict_id uuid not null references lineage_verdict (id),
    version      int  not null,
    relation     text not null,
    explanation  text not null,
    searched_for text not null,
    searched_in  text[] not null,
    state        text not null,
    proposed_by  uuid not null references account (id),
    confirmed_by uuid references account (id),
    act          text not null,
    reason       text,
    changed_by   uuid not null references account (id),
    changed_at   timestamptz not null,
    primary key (lineage_verdict_id, version)
);
create index on lineage_verdict_revision (changed_at);

create trigger lineage_verdict_revision_is_never_changed before update or delete on lineage_verdict_revision
    for each row execute function keep_history();
create trigger lineage_verdict_revision_is_never_emptied before truncate on lineage_verdict_revision
    for each statement execute function keep_history();
create trigger lineage_verdict_is_never_deleted before delete on lineage_verdict
    for each row execute function keep_history();

create function check_lineage_verdict() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and ((new.id, new.older, new.newer, new.older_ref, new.newer_ref)
            is distinct from (old.id, old.older, old.newer, old.older_ref, old.newer_ref) or new.version <> old.version + 1) then
        raise exception 'a verdict keeps its ends and counts its versions' using errcode = 'check_violation', constraint = 'lineage_verdict_version';
    end if;
    if new.older = new.newer or exists (
            select from reference r where r.ref in (new.older_ref, new.newer_ref)
            and (r.kind not in ('PLEDGE', 'AGREEMENT_ITEM') or r.document <> case r.ref when new.older_ref then new.older else new.newer end)) then
        raise exception 'lineage runs between what two documents promise or agree' using errcode = 'check_violation', constraint = 'lineage_verdict_documents';
    end if;
    if new.state = 'CONFIRMED' and new.relation <> 'UNRELATED' then
        -- One at a time for two documents, or two checkers could confirm what excludes each other.
        perform pg_advisory_xact_lock(hashtextextended('lineage ' || new.older || ' ' || new.newer, 0));
        if exists (
                select from lineage_verdict v
                where v.older = new.older and v.newer = new.newer and v.id <> new.id and v.state = 'CONFIRMED'
                and v.relation <> 'UNRELATED' and (v.older_ref = new.older_ref or v.newer_ref = new.newer_ref)
                and (v.relation in ('NOT_FOUND', 'NEW') or new.relation in ('NOT_FOUND', 'NEW'))) then
            raise exception 'what was not found again goes on in nothing' using errcode = 'check_violation', constraint = 'lineage_verdict_excluded';
        end if;
    end if;
    return new;
end $$;

create trigger lineage_verdict_is_checked before insert or update on lineage_verdict
    for each row execute function check_lineage_verdict();

create function remember_lineage_verdict() returns trigger language plpgsql as $$
begin
    insert into lineage_verdict_revision values (new.id, new.version, new.relation, new.explanation, new.searched_for,
        new.searched_in, new.state, new.proposed_by, new.confirmed_by, new.act, new.reason, new.changed_by, new.changed_at);
    return null;
end $$;

create trigger lineage_verdict_is_remembered after insert or update on lineage_verdict
    for each row execute function remember_lineage_verdict();
