package jp.tsunagi.document.published;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * Names as a plan writes them where they lead to nothing. Nobody knows whose they are: a mistyped name, a former one or a reading
 * may be that of somebody who is hidden. So those outside the office do not get them at all, and the office only those that
 * have nothing in common with what is hidden from it.
 */
final class WrittenNames {

	private final Audience audience;

	private final Plan plan;

	/** The keys of all names that are hidden; most plans never ask. */
	private Optional<List<String>> hidden = Optional.empty();

	/** What {@code audience} may read of the names in {@code plan}. */
	WrittenNames(Plan plan, Audience audience) {
		this.plan = plan;
		this.audience = audience;
	}

	/** Whether the audience may read {@code written}. */
	boolean mayRead(String written) {
		String key = NameKey.of(written);
		return audience == Audience.INTERNAL && hidden().stream().noneMatch(name -> name.contains(key) || key.contains(name));
	}

	private List<String> hidden() {
		if (hidden.isEmpty()) {
			hidden = Optional.of(ProjectModel.of(plan).all(Literals.ELEMENT).filter(element -> !audience.maySee((EObject) element))
					.flatMap(WrittenNames::names).map(NameKey::of).distinct().toList());
		}
		return hidden.get();
	}

	private static Stream<String> names(Element element) {
		return Stream.concat(ProjectModel.namesOf(element), Stream.ofNullable(element.getKana()).filter(kana -> !kana.isBlank()));
	}
}
