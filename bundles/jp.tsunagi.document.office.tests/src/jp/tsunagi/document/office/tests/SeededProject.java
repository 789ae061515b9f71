package jp.tsunagi.document.office.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;

/**
 * A project with an element of every class and visibility. Each text of an element says its visibility and class, each text of
 * a person that it is of one; those in areas have a number, so that the plan knows which is meant. Elements have one of each of
 * their parts, and refer to one of each visibility where they can; some that everybody may see are in an area that nobody may
 * see. Names in another plan lead nowhere.
 */
record SeededProject(Project project) {

	static final Clock CLOCK = Examples.on("2022-09-15");

	static final String PERSON = "山田花子";

	private static final String PLAN = """
			計画 公開の計画 { 圏域 試験市 協議体 %1$sCouncil 策定 %1$sCoordinator 期間 令和4年度 目指す姿 "つながる"
			  課題 足 困りごと %1$sNeed 地域課題 %1$sCommunityIssue
			  目標 願い { 課題 足 指標 数 地域指標 %1$sIndicator 目標値 2件 単位 件
			    取組 見守り { 担当 %1$sCouncil 協力 %1$sOrganization 活動体 %1$sActivityBody 困りごと %1$sNeed
			      道標 はじまり 予定 令和4年9月 担当 %1$sCouncil } } }
			""";

	/** Its names lead nowhere. */
	static final String UNFINISHED = "書きかけの計画";

	private static final String UNFINISHED_PLAN = """
			計画 %2$s { 圏域 試験市 策定 山田花子さん 期間 令和4年度
			  目標 願い { 取組 見守り { 協力 "元 %1$sGroup", "山田花子さん" 道標 はじまり 予定 令和4年9月 担当 "元 %1$sGroup", "山田花子さん" } } }
			""";

	static SeededProject in(Path folder) throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		Files.createDirectories(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans/a.plan"), PLAN.formatted("INTERNAL"));
		Files.writeString(folder.resolve("plans/b.plan"), UNFINISHED_PLAN.formatted("INTERNAL", UNFINISHED));
		Project project = Project.open(folder, new NullProgressMonitor());
		new Seeds(project.municipality().orElseThrow()).sow();
		return new SeededProject(project);
	}

	/** The elements that were made. */
	private record Seeds(Municipality municipality, List<Element> elements) {

		Seeds(Municipality municipality) {
			this(municipality, new ArrayList<>());
		}

		void sow() {
			municipality.setVisibility(Visibility.PUBLIC);
			for (Visibility visibility : Visibility.values()) {
				fill(municipality, visibility);
			}
			List.copyOf(elements).stream().filter(Area.class::isInstance).map(Area.class::cast)
					.forEach(area -> {
						fill(area, area.getVisibility());
						if (area.getVisibility() == Visibility.PERSONAL) {
							fill(area, Visibility.PUBLIC);
						}
					});
			elements.forEach(this::refer);
		}

		/** One of each class, but no areas within areas. */
		private void fill(Territory territory, Visibility visibility) {
			for (EReference place : territory.eClass().getEAllContainments()) {
				if (place.isMany() && Literals.ELEMENT.isSuperTypeOf(place.getEReferenceType())
						&& !(territory instanceof Area && place == Literals.TERRITORY__AREAS)) {
					Element element = (Element) create(place.getEReferenceType());
					element.setVisibility(visibility);
					values(territory, place).add(element);
					String name = visibility.getName() + element.eClass().getName() + (territory instanceof Area ? "2" : "");
					write(element, Literals.PERSON.isInstance(element) ? PERSON : name);
					elements.add(element);
				}
			}
		}

		private void refer(EObject object) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isDerived() || !reference.isChangeable() || reference.isContainer()) {
					continue;
				}
				if (!reference.isContainment()) {
					point(object, reference);
				} else if (!Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())) {
					for (Visibility visibility : reference.isMany() ? new Visibility[] {Visibility.PUBLIC} : parts(object, reference)) {
						part(object, reference, visibility);
					}
				}
			}
		}

		/** The contact of what is public is of another visibility in each area. */
		private static Visibility[] parts(EObject object, EReference reference) {
			boolean inArea = object.eContainer() instanceof Area;
			return new Visibility[] {!inArea ? Visibility.PUBLIC
					: reference.getEContainingClass() == Literals.RESOURCE ? Visibility.PARTNERS : Visibility.INTERNAL};
		}

		private void part(EObject object, EReference reference, Visibility visibility) {
			EObject part = create(reference.getEReferenceType());
			if (reference.isMany()) {
				values(object, reference).add(part);
			} else {
				object.eSet(reference, part);
			}
			write(part, "");
			if (part instanceof Contact contact) {
				contact.setVisibility(visibility);
				write(contact, Literals.PERSON.isInstance(object) ? PERSON : visibility.getName() + "Contact");
			}
			refer(part);
		}

		/** At one of each visibility if there is room for several, else at the most secret. */
		private void point(EObject object, EReference reference) {
			Stream<Element> all = elements.stream().filter(reference.getEReferenceType()::isInstance).filter(other -> other != object);
			boolean isPlace = Literals.TERRITORY.isSuperTypeOf(reference.getEReferenceType());
			if (reference.isMany() && !isPlace) {
				values(object, reference).addAll(all.toList());
			} else if (!reference.isMany() && !isPlace) {
				all.reduce((one, other) -> Literals.PERSON.isInstance(other) || other.getVisibility().compareTo(one.getVisibility()) >= 0
						? other : one).ifPresent(target -> object.eSet(reference, target));
			}
		}

		private static EObject create(EClass type) {
			EClass concrete = type.isAbstract() ? Literals.ORGANIZATION : type;
			return concrete.getEPackage().getEFactoryInstance().create(concrete);
		}

		/** Each text says {@code text}; dates are of this month. */
		private static void write(EObject object, String text) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				boolean isTerm = attribute.getName().equals("kind") || attribute.getName().equals("category");
				if (attribute.isID() || !attribute.isChangeable()) {
					continue;
				}
				if (attribute.getEAttributeType().getInstanceClass() == FuzzyDate.class) {
					object.eSet(attribute, FuzzyDate.parse("2022-09"));
				} else if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !isTerm && !text.isEmpty()) {
					if (attribute.isMany()) {
						values(object, attribute).add(text);
					} else {
						object.eSet(attribute, text);
					}
				}
			}
		}

		@SuppressWarnings("unchecked")
		private static EList<Object> values(EObject object, EStructuralFeature feature) {
			return (EList<Object>) object.eGet(feature);
		}
	}
}
