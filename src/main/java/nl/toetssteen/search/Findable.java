package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something a search can find: a pledge, goal, budget line or any other passage. Its text
 * is indexed as words, as stems and as the parts of compounds, all made by our own
 * reading of Dutch, so that every search engine behind the mapping finds the same.
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
	@KeywordField
	private FindableKind kind;

	@KeywordField(aggregable = Aggregable.YES)
	private String document;

	@KeywordField
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> party = new ArrayList<>();

	@GenericField
	private int year;

	@KeywordField
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
		// Ids grow with each document read, so this keeps them in that order.
		this.position = document.getId() * 10_000_000L + source.passageFrom() * 100L + Math.min(99, source.within());
		this.title = words.title();
		this.body = words.body();
		this.context = words.context();
		this.themes = new ArrayList<>(themes);
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

	/**
	 * Its title and body as they are searched: no phrase runs from one into the other.
	 */
	@Transient
	@FullTextField(name = "words", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = WordsBridge.class))
	@FullTextField(name = "stems", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = StemsBridge.class))
	@FullTextField(name = "parts", analyzer = "tokens", valueBridge = @ValueBridgeRef(type = PartsBridge.class))
	@IndexingDependency(derivedFrom = { @ObjectPath(@PropertyValue(propertyName = "title")),
			@ObjectPath(@PropertyValue(propertyName = "body")) })
	public String getWording() {
		return (this.title.isEmpty() || this.body.startsWith(this.title)) ? this.body
				: this.title + Reading.BOUNDARY + this.body;
	}

	/**
	 * What it is counted by, in one value, as counting is most of the work of a search.
	 */
	@Transient
	@KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
	@IndexingDependency(derivedFrom = { @ObjectPath(@PropertyValue(propertyName = "document")),
			@ObjectPath(@PropertyValue(propertyName = "year")), @ObjectPath(@PropertyValue(propertyName = "party")) })
	public String getOrigin() {
		return Tally.origin(this.document, this.year, this.party);
	}

	/** The same for what else it is counted by. */
	@Transient
	@KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
	@IndexingDependency(derivedFrom = { @ObjectPath(@PropertyValue(propertyName = "kind")),
			@ObjectPath(@PropertyValue(propertyName = "themes")) })
	public String getSort() {
		return Tally.sort(this.kind, this.themes);
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
