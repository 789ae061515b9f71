package jp.tsunagi.core.vocabulary;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The lists that a vocabulary has; each is named by the attribute annotations of the metamodel. */
public enum TermList {
	/** Kinds of organizations: 社協, 行政, 地域包括支援センター ... */
	ORGANIZATION_KIND("organizationKind"),
	/** Kinds of groups. */
	GROUP_KIND("groupKind"),
	/** Categories of activity bodies: 居場所づくり, 生活支援 ... */
	BODY_CATEGORY("bodyCategory"),
	/** Kinds of resources. */
	RESOURCE_KIND("resourceKind"),
	/** Kinds of relationships: 連携, 支援, 委託 ... */
	RELATIONSHIP_KIND("relationshipKind"),
	/** Categories of needs. */
	NEED_CATEGORY("needCategory"),
	/** Kinds of training stages. */
	TRAINING_STAGE_KIND("trainingStageKind"),
	/** Kinds of events. */
	EVENT_KIND("eventKind"),
	/** Categories of observations. */
	OBSERVATION_CATEGORY("observationCategory"),
	/** The scale on which reviews of plans evaluate, best first: the id is what is written, the label says what it means. */
	EVALUATION("evaluation");

	private static final String ANNOTATION = "http://tsunagi.jp/vocabulary";

	private final String id;

	TermList(String id) {
		this.id = id;
	}

	/** How files and annotations name the list. */
	public String id() {
		return id;
	}

	/** The list of that name. */
	public static Optional<TermList> of(String id) {
		return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
	}

	/** The list that {@code feature} takes its values from, if it does from any. */
	public static Optional<TermList> of(EStructuralFeature feature) {
		return feature instanceof EAttribute
				? Optional.ofNullable(EcoreUtil.getAnnotation(feature, ANNOTATION, "list")).flatMap(TermList::of)
				: Optional.empty();
	}
}
