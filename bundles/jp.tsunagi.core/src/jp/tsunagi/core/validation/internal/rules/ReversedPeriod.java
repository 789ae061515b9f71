package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Nothing ends before it starts. */
public final class ReversedPeriod implements ValidationRule<Identified> {

	@Override
	public Class<Identified> subject() {
		return Identified.class;
	}

	@Override
	public void check(Identified element, ValidationContext context) {
		Span.of(element).filter(span -> span.period().isReversed()).ifPresent(span -> context.report(element, span.end(),
				List.of(Fixes.swap(element, span.start(), span.end()), Fixes.clear(element, span.end())),
				element, span.end(), element.eGet(span.end()), span.start(), element.eGet(span.start())));
	}
}
