package jp.tsunagi.coordination.label;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.Location;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Measurement;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Reply;
import jp.tsunagi.coordination.SupporterCount;
import jp.tsunagi.coordination.TrainingSession;
import jp.tsunagi.coordination.TrainingStage;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.provider.CoordinationEditPlugin;

/** How elements, classes, features and literals are called in the language that is being written. */
public final class ElementLabels {

	private ElementLabels() {
	}

	/** One line that tells {@code object} from its siblings: its name, or what it says; never empty. */
	public static String of(EObject object) {
		if (object.eIsProxy()) {
			return "?";
		}
		String label = switch (object) {
			case Relationship tie when isBlank(tie.getName()) -> of(tie.getSource(), "?") + " – " + of(tie.getTarget(), "?");
			case Element element -> text(element.getName());
			case AreaStatistics statistics -> text(statistics.getDate());
			case Deployment deployment -> join(deployment.getFrom(), "〜", deployment.getTo());
			case Membership membership -> join(of(membership.getMember(), ""), membership.getRole());
			case Meeting meeting -> join(meeting.getDate(), meeting.getTitle());
			case BodyStage stage -> join(stage.getDate(), literal(stage.getState()));
			case Matching matching -> join(of(matching.getSupporter(), ""), literal(matching.getState()));
			case Escalation escalation -> join(escalation.getDate(), literal(escalation.getState()));
			case TrainingStage stage -> text(stage.getName());
			case TrainingSession session -> join(session.getDate(), session.getTitle());
			case SupporterCount count -> join(count.getDate(), count.getCount());
			case Measurement measurement -> join(measurement.getDate(), measurement.getValue());
			case Reply reply -> join(reply.getDate(), reply.getText());
			case Contact contact -> join(contact.getPhone(), contact.getEmail(), contact.getAddress());
			case Location location -> text(location.getAddress());
			// also of other models, such as plans
			default -> Optional.ofNullable(object.eClass().getEStructuralFeature("name")).map(object::eGet).map(ElementLabels::text)
					.orElse("");
		};
		return label.isBlank() ? type(object.eClass()) : label;
	}

	private static String of(EObject object, String absent) {
		return object == null ? absent : of(object);
	}

	/** The name of a class: 圏域, Area; what the model calls it if it is of another model. */
	public static String type(EClassifier type) {
		return string("_UI_" + type.getName() + "_type", type.getName());
	}

	/** The name of a feature: 担当圏域, Area. */
	public static String feature(EStructuralFeature feature) {
		return string("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature.getName());
	}

	/** The name of an enumeration's literal: 第1層, Tier 1. */
	public static String literal(Enumerator literal) {
		EEnum type = CoordinationPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.filter(candidate -> candidate.getInstanceClass() == literal.getClass())
				.findFirst().orElseThrow();
		return string("_UI_" + type.getName() + "_" + literal.getName() + "_literal", literal.getLiteral());
	}

	private static String string(String key, String fallback) {
		try {
			// what is not translated is Japanese
			return CoordinationEditPlugin.INSTANCE.getString(key, Language.current() == Language.ofProduct());
		} catch (MissingResourceException ofAnotherModel) {
			return fallback;
		}
	}

	private static String join(Object... parts) {
		return Stream.of(parts).map(ElementLabels::text).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString().strip().lines().findFirst().orElse("");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
