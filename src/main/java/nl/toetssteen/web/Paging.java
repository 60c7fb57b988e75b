package nl.toetssteen.web;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a list is asked for: a parameter of any controller method that answers
 * with a {@link Listing}.
 *
 * @param page number of the page, from 1
 * @param pageSize items per page, 1 to 500
 * @param whole whether all pages are wanted at once, as a CSV download does
 * @param address path and query of the request
 */
public record Paging(int page, int pageSize, boolean whole, String address) {

	public static final int DEFAULT_SIZE = 50;

	public static final int LARGEST_SIZE = 500;

	/** For a repository; the order is the query's own. */
	public Pageable pageable() {
		return pageable(Sort.unsorted());
	}

	/** For a repository, in the given order. */
	public Pageable pageable(Sort sort) {
		return this.whole ? Pageable.unpaged(sort) : PageRequest.of(this.page - 1, this.pageSize, sort);
	}

	/** The answer made of a repository's page. */
	public <T> Listing<T> listing(Page<T> found) {
		return listing(found.getContent(), found.getTotalElements());
	}

	/** The answer made of a repository's page, each item put in API form. */
	public <S, T> Listing<T> listing(Page<S> found, Function<? super S, ? extends T> form) {
		return listing(found.<T>map(form));
	}

	/** The answer cut from a list that is already complete. */
	public <T> Listing<T> listing(List<T> all) {
		if (this.whole) {
			return listing(all, all.size());
		}
		long from = Math.min((this.page - 1L) * this.pageSize, all.size());
		long to = Math.min(from + this.pageSize, all.size());
		return listing(all.subList((int) from, (int) to), all.size());
	}

	/** The answer made of the items of this page and the size of the whole list. */
	public <T> Listing<T> listing(List<T> items, long total) {
		check(total);
		Listing.Link self = new Listing.Link(this.address);
		return new Listing<>(items, total,
				new Listing.Links(self, (this.page < pages(total)) ? link(this.page + 1) : null,
						(!this.whole && this.page > 1) ? link(this.page - 1) : null));
	}

	/**
	 * Answers that this page is not there when a list of this size is shorter. An empty
	 * list is no mistake.
	 */
	public void check(long total) {
		if (!this.whole && total > 0 && this.page > pages(total)) {
			throw new NoSuchPage(pages(total), addressOf(pages(total)));
		}
	}

	private Listing.Link link(int page) {
		return new Listing.Link(addressOf(page));
	}

	/** Number of pages of a list of this size; at least one. */
	public int pages(long total) {
		return this.whole ? 1 : (int) Math.max(1, Math.ceilDiv(total, this.pageSize));
	}

	/** The address of another page of the same list. */
	public String addressOf(int page) {
		return UriComponentsBuilder.fromUriString(this.address).replaceQueryParam("page", page).build().toUriString();
	}

}
