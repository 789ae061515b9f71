package jp.tsunagi.plan.language.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Names are whole: a full stop in one parts nothing. */
public final class PlanNameConverter implements IQualifiedNameConverter {

	@Override
	public String toString(QualifiedName name) {
		return name.getLastSegment();
	}

	@Override
	public QualifiedName toQualifiedName(String text) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("A name without a character");
		}
		return QualifiedName.create(text);
	}
}
