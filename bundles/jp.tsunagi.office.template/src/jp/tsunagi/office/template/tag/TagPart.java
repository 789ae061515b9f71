package jp.tsunagi.office.template.tag;

import java.util.List;

/**
 * A part of a template: a field that says something, or what stands between two tags.
 *
 * @param <P> where a tag stands, as the kind of file has it
 */
public sealed interface TagPart<P> {

	/**
	 * A field that says something.
	 *
	 * @param place where
	 */
	record Say<P>(Tag.Say tag, P place) implements TagPart<P> {
	}

	/**
	 * What stands between two tags.
	 *
	 * @param from where the first of them stands
	 * @param to where the other stands
	 * @param parts what is between them
	 */
	record Block<P>(Tag.Open tag, P from, P to, List<TagPart<P>> parts) implements TagPart<P> {
	}
}
