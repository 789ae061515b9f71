package jp.tsunagi.plan.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;

import jp.tsunagi.plan.language.naming.PlanNameConverter;
import jp.tsunagi.plan.language.naming.PlanNameProvider;
import jp.tsunagi.plan.language.values.PlanValueConverters;

/** What the plan language does in its own way, at run time and without an editor. */
public class PlanRuntimeModule extends AbstractPlanRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PlanValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return PlanNameProvider.class;
	}

	/** Names are whole: a full stop in one parts nothing. */
	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return PlanNameConverter.class;
	}
}
