package nl.toetssteen.linking.suggesting.matching;

import nl.toetssteen.linking.TargetKind;

/** Something a pledge may be tied to, with its words. */
public record Target(TargetKind kind, Wording wording) {
}
