package jp.tsunagi.document.internal.html.plan;

import jp.tsunagi.document.internal.html.HtmlWriter;

/** A part of the printed plan with a heading of the first level. */
interface PlanSection {

	/** What links to the section name. */
	String id();

	/** The heading. */
	String title();

	/** Whether there is nothing to say, and the section is left out. */
	boolean isEmpty();

	/** Writes what stands below the heading. */
	void write(HtmlWriter html);
}
