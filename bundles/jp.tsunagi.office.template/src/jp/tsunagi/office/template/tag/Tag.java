package jp.tsunagi.office.template.tag;

import java.util.Optional;

/** Something between double braces. */
public sealed interface Tag {

	/** As its author wrote it, for messages. */
	String written();

	/**
	 * What a field says: <code>{{地域.名前}}</code>, <code>{{関係図 幅120mm 高さ90mm}}</code>.
	 *
	 * @param path the name of the field
	 * @param size how large a picture is to be
	 */
	record Say(String written, String path, PictureSize size) implements Tag {
	}

	/**
	 * Where something begins that is there once for each, or only sometimes: <code>{{活動体ごとに}}</code>.
	 *
	 * @param path the name of the field
	 */
	record Open(String written, String path, Choice choice) implements Tag {
	}

	/**
	 * Where it ends: <code>{{活動体ここまで}}</code>, <code>{{ここまで}}</code>.
	 *
	 * @param path the name of the field; empty for what was opened last
	 */
	record Close(String written, Optional<String> path) implements Tag {
	}

	/** Something else, such as braces that are not closed. */
	record Unreadable(String written) implements Tag {
	}

	/** How often what stands between two tags is there. */
	enum Choice {
		/** Once for each row. */
		FOR_EACH("ごとに"),
		/** Once if the field says something. */
		IF_ANY("があれば"),
		/** Once if it says nothing. */
		IF_NONE("がなければ");

		private final String word;

		Choice(String word) {
			this.word = word;
		}

		String word() {
			return word;
		}
	}
}
