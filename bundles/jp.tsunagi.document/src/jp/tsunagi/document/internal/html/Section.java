package jp.tsunagi.document.internal.html;

/** A part of the page with a heading. */
public interface Section {

	/** What links to the section name. */
	String id();

	/** The heading. */
	String title();

	/** Whether there is nothing to say, and the section is left out. */
	boolean isEmpty();

	/** Writes what stands below the heading. */
	void write(HtmlWriter html);
}
