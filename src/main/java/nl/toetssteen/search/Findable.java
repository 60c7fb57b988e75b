package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.extractor.builtin.BuiltinContainerExtractors;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something a search can find: a pledge, agreement item, goal, activity, budget line, or
 * any other passage. Its text is indexed three times, as words, as stems and as the parts
 * of compounds, all made by our own reading of Dutch, so that every search engine behind
 * the mapping finds the same.
 */
@Entity
@Indexed(index = "findable")
public class Findable {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	@KeywordField
	private String ref;

	@Enumerated(EnumType.STRING)
	@KeywordField(aggregable = Aggregable.YES)
	private FindableKind kind;

	@KeywordField(aggregable = Aggregable.YES)
	private String document;

	@KeywordField(aggregable = Aggregable.YES)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> party = new ArrayList<>();

	@GenericField(aggregable = Aggregable.YES)
	private int year;

	@KeywordField(aggregable = Aggregable.YES)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> themes = new ArrayList<>();

	@GenericField(sortable = Sortable.YES)
	private long position;

	@GenericField
	private boolean repeated;

	@FullTextField(name = "titleWords", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = WordsBridge.class))
	@FullTextField(name = "titleStems", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = StemsBridge.class))
	@FullTextField(name = "titleParts", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = PartsBridge.class))
	private String title;

	@FullTextField(name = "words", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = WordsBridge.class))
	@FullTextField(name = "stems", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = StemsBridge.class))
	@FullTextField(name = "parts", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = PartsBridge.class))
	private String body;

	@FullTextField(name = "contextParts", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = PartsBridge.class))
	private String context;

	private int passageFrom;

	private int passageTo;

	private Place place;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Findable() {
	}

	Findable(Document document, FindableKind kind, String ref, Source source, Words words, List<String> themes) {
		this.documentId = document.getId();
		this.document = document.getCode();
		this.party = new ArrayList<>(document.getIssuers());
		this.year = document.getPeriodFrom();
		this.kind = kind;
		this.ref = ref;
		this.passageFrom = source.passageFrom();
		this.passageTo = source.passageTo();
		this.place = source.place();
		// Ids grow with each document read, so that document order holds over all of
		// them.
		this.position = document.getId() * 10_000_000L + source.passageFrom() * 100L + Math.min(99, source.within());
		this.title = words.title();
		this.body = words.body();
		this.context = words.context();
		this.themes = new ArrayList<>(themes);
	}

	/**
	 * Where a thing stands.
	 *
	 * @param within order among the things of one passage, from 0
	 */
	record Source(int passageFrom, int passageTo, int within, Place place) {
	}

	/**
	 * What a thing says.
	 *
	 * @param title its title, label or leading sentence; empty when it has none
	 * @param context titles it stands under
	 */
	record Words(String title, String body, String context) {
	}

	/** Remembers that the same label stood earlier in the document. */
	void repeats() {
		this.repeated = true;
	}

	public String getRef() {
		return this.ref;
	}

	public FindableKind getKind() {
		return this.kind;
	}

	public String getDocument() {
		return this.document;
	}

	public String getTitle() {
		return this.title;
	}

	public String getBody() {
		return this.body;
	}

	public Place getPlace() {
		return this.place;
	}

	/** Titles it stands under: chapter and section, programme and goal, or table. */
	public String getContext() {
		return this.context;
	}

	/** First year of the period of its document. */
	public int getYear() {
		return this.year;
	}

	public List<String> getThemes() {
		return List.copyOf(this.themes);
	}

	/** The passage to land on. */
	public int getPassage() {
		return this.passageFrom;
	}

	/** All it says: its body, after its title unless the body starts with that. */
	public String text() {
		if (this.title.isEmpty() || this.body.startsWith(this.title)) {
			return this.body;
		}
		return this.body.isEmpty() ? this.title : this.title + "\n" + this.body;
	}

}
