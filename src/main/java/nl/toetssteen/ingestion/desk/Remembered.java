package nl.toetssteen.ingestion.desk;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last few of something that takes long to make, as long as there is memory for them:
 * an editor goes through one document page by page.
 */
class Remembered<K, V> {

	private static final int MOST = 3;

	private final Map<K, SoftReference<V>> last = new LinkedHashMap<>(MOST, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<K, SoftReference<V>> eldest) {
			return size() > MOST;
		}

	};

	/** The one of this key, made now where it is not remembered. */
	synchronized V get(K key, Supplier<V> maker) {
		SoftReference<V> held = this.last.get(key);
		V value = (held == null) ? null : held.get();
		if (value == null) {
			value = maker.get();
			this.last.put(key, new SoftReference<>(value));
		}
		return value;
	}

}
