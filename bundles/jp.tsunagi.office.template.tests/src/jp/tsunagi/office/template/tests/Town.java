package jp.tsunagi.office.template.tests;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.field.Scope;

/** A town with its gatherings and who helps with them, for templates to speak of. */
record Town(String name, String wish, List<Gathering> gatherings, Optional<Picture> map) {

	/** What people come together for. */
	record Gathering(String name, String day, List<String> helpers) {
	}

	private static final FieldGroup<String> HELPER = FieldGroup.<String>with(FieldNote::of).text("名前", name -> name).build();

	private static final FieldGroup<Gathering> GATHERING = FieldGroup.<Gathering>with(Town::note).text("名前", Gathering::name)
			.text("曜日", Gathering::day).rows("手伝い", HELPER, Gathering::helpers).build();

	private static final FieldGroup<Town> TOWN = FieldGroup.<Town>with(Town::note).text("名前", Town::name).text("町", Town::name)
			.text("願い", Town::wish).rows("集い", GATHERING, Town::gatherings).image("地図", Town::map)
			.part("最初の集い", GATHERING, town -> town.gatherings().stream().findFirst()).build();

	/** One of which a little is known. */
	static Town example() {
		return new Town("青葉", "集える町\n話せる町", List.of(new Gathering("朝の会", "月", List.of("佐藤", "鈴木")),
				new Gathering("夕の会", "木", List.of()), new Gathering("茶の間", "", List.of("田中"))), Optional.empty());
	}

	private static FieldNote note(String name) {
		return new FieldNote(name, name + "を書きます", "例の" + name);
	}

	Scope scope() {
		return Scope.of(TOWN, this);
	}

	static Scope blank() {
		return Scope.blank(TOWN);
	}
}
