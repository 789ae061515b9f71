package jp.tsunagi.office.template.tests;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Picture;

/** A town with salons, which are held several times a year: something to fill templates in with. */
record SalonTown(String name, String wish, String day, List<Salon> salons, List<String> years, List<Picture> map) {

	record Salon(String name, String cost, List<Visit> visits) {

		static Salon of(String name, String cost, String... guests) {
			return new Salon(name, cost, List.of(guests).stream().map(Visit::new).toList());
		}
	}

	record Visit(String guests) {
	}

	private static final FieldGroup<Visit> VISIT = FieldGroup.<Visit>with(FieldNote::of).text("人数", Visit::guests).build();

	private static final FieldGroup<Salon> SALON = FieldGroup.<Salon>with(SalonTown::note).text("名前", Salon::name)
			.text("会費", Salon::cost).rows("回", VISIT, Salon::visits).build();

	private static final FieldGroup<String> YEAR = FieldGroup.<String>with(FieldNote::of).text("年度", year -> year).build();

	static final FieldGroup<SalonTown> FIELDS = FieldGroup.<SalonTown>with(SalonTown::note).text("名前", SalonTown::name)
			.text("願い", SalonTown::wish).text("日", SalonTown::day).rows("集い", SALON, SalonTown::salons).rows("年", YEAR, SalonTown::years)
			.image("地図", town -> town.map().stream().findFirst())
			.part("最初の集い", SALON, town -> town.salons().stream().findFirst()).build();

	static SalonTown of(Salon... salons) {
		return new SalonTown("青葉", "集える町", "2026年4月1日", List.of(salons), List.of(), List.of());
	}

	SalonTown ofYears(String... some) {
		return new SalonTown(name, wish, day, salons, List.of(some), map);
	}

	SalonTown withMap(Picture picture) {
		return new SalonTown(name, wish, day, salons, years, List.of(picture));
	}

	SalonTown called(String other) {
		return new SalonTown(other, wish, day, salons, years, map);
	}

	Optional<Salon> first() {
		return salons.stream().findFirst();
	}

	private static FieldNote note(String name) {
		return switch (name) {
			case "願い" -> new FieldNote(name, "どんな町にしたいかを書きます。", "だれもが集える町");
			case "会費" -> new FieldNote(name, "一回の額", "100");
			default -> FieldNote.of(name);
		};
	}
}
