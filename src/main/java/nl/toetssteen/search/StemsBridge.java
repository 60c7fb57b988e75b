package nl.toetssteen.search;

import java.util.stream.Stream;

import nl.toetssteen.search.dutch.DutchText;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.springframework.stereotype.Component;

/** A text as its stems, in order, with a space between. */
@Component
class StemsBridge implements ValueBridge<String, String> {

	private final DutchText dutch;

	StemsBridge(DutchText dutch) {
		this.dutch = dutch;
	}

	@Override
	public String toIndexedValue(String text, ValueBridgeToIndexedValueContext context) {
		return Reading.of(text, this.dutch, (token) -> Stream.of(token.stem()));
	}

}
