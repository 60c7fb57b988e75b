package nl.toetssteen.search.index;

import java.util.List;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * For who runs the portal: how the index is doing, and making it again. Not on the web
 * unless the operator puts it there, on a port of its own (see docs/search.md).
 */
@Component
@Endpoint(id = "searchindex")
class IndexEndpoint {

	private final IndexRebuild rebuild;

	private final IndexProof proof;

	IndexEndpoint(IndexRebuild rebuild, IndexProof proof) {
		this.rebuild = rebuild;
		this.proof = proof;
	}

	record State(IndexRebuild.Progress rebuild, List<IndexProof.Row> documents) {
	}

	@ReadOperation
	State state() {
		return new State(this.rebuild.progress(), this.proof.rows());
	}

	/** Starts a rebuild, unless one is running. */
	@WriteOperation
	State start() {
		this.rebuild.start();
		return state();
	}

}
