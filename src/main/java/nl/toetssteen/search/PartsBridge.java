package nl.toetssteen.search;

import java.util.stream.Stream;

import nl.toetssteen.search.dutch.DutchText;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.springframework.stereotype.Component;

/** A text as stems and the stems of the parts of its compounds, with a space between. */
@Component
class PartsBridge implements ValueBridge<String, String> {

	private final DutchText dutch;

	PartsBridge(DutchText dutch) {
		this.dutch = dutch;
	}

	@Override
	public String toIndexedValue(String text, ValueBridgeToIndexedValueContext context) {
		return Reading.of(text, this.dutch, (token) -> Stream.concat(Stream.of(token.stem()), token.parts().stream()));
	}

}
