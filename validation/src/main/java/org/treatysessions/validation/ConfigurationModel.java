// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.treatysessions.model.meta.ValueTypes.TEXT;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.ValueTypes;
import org.treatysessions.model.meta.VocabularyType;
import org.treatysessions.validation.ValidatorConfiguration.RuleSetting;

/** The types of a configuration, with their members. */
final class ConfigurationModel {

    private static final VocabularyType<Grade> GRADE =
            ValueTypes.vocabulary(Grade.class, "The severity of the findings of a rule, or off.");

    private static final RuleSettingType RULE_SETTING = ModelType.complete(new RuleSettingType());
    private static final AcceptanceType ACCEPTANCE = ModelType.complete(new AcceptanceType());

    /** The members of a configuration. */
    static final ConfigurationType CONFIGURATION = ModelType.complete(new ConfigurationType());

    private ConfigurationModel() {}

    /** The severity of the findings of a rule, or off. */
    private enum Grade implements Vocabulary {
        OFF("The rule is disabled."),
        ERROR("Cannot be true of a real session, or cannot be used as published."),
        WARNING("Unusual; probably a slip or an omission."),
        INFO("Of interest only.");

        private final String description;

        Grade(String description) {
            this.description = description;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String description() {
            return description;
        }

        static Grade of(RuleSetting setting) {
            return setting.severity().map(severity -> valueOf(severity.name())).orElse(OFF);
        }

        Optional<Severity> severity() {
            return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
        }
    }

    /** Builds a setting. */
    private static final class RuleSettingBuilder {

        private String rule = "";
        private Grade grade = Grade.OFF;
        private @Nullable String reason;

        RuleSetting build() {
            return new RuleSetting(RuleId.parse(rule), grade.severity(), Optional.ofNullable(reason));
        }
    }

    private static final class RuleSettingType extends ModelType<RuleSetting, RuleSettingBuilder> {

        RuleSettingType() {
            super(
                    RuleSetting.class,
                    RuleSettingBuilder::new,
                    RuleSettingBuilder::build,
                    "The severity of one rule in a configuration.");
            member("rule", "The id of the rule.", "report-late")
                    .required(TEXT, setting -> setting.rule().toString(), (builder, rule) -> builder.rule = rule);
            member("severity", "The severity of all findings of the rule.", "off", "warning")
                    .required(GRADE, Grade::of, (builder, grade) -> builder.grade = grade);
            member("reason", "The reason.")
                    .optional(TEXT, RuleSetting::reason, (builder, reason) -> builder.reason = reason);
        }
    }

    /** Builds an acceptance. */
    private static final class AcceptanceBuilder {

        private String rule = "";
        private String path = "";
        private @Nullable String record;
        private String reason = "";

        Acceptance build() {
            return new Acceptance(RuleId.parse(rule), path, Optional.ofNullable(record), reason);
        }
    }

    private static final class AcceptanceType extends ModelType<Acceptance, AcceptanceBuilder> {

        AcceptanceType() {
            super(Acceptance.class, AcceptanceBuilder::new, AcceptanceBuilder::build, "Known findings to accept.");
            member("rule", "The id of the rule.", "urgent-areas-fewer-than-stated")
                    .required(TEXT, acceptance -> acceptance.rule().toString(), (builder, rule) -> builder.rule = rule);
            member(
                            "path",
                            "The pattern of their pointers: * matches any one name or index, ** at the end everything below.",
                            "/links/*/href",
                            "/stateReports/**")
                    .required(TEXT, Acceptance::path, (builder, path) -> builder.path = path);
            member("record", "The id of the session; if absent, the findings are accepted in all sessions.")
                    .optional(TEXT, Acceptance::record, (builder, record) -> builder.record = record);
            member("reason", "The reason for accepting the findings.")
                    .required(TEXT, Acceptance::reason, (builder, reason) -> builder.reason = reason);
        }
    }

    /** The members of a configuration. */
    static final class ConfigurationType extends ModelType<ValidatorConfiguration, ValidatorConfiguration.Builder> {

        private ConfigurationType() {
            super(
                    ValidatorConfiguration.class,
                    ValidatorConfiguration.Builder::new,
                    ValidatorConfiguration.Builder::build,
                    "The configuration of a validator: the severity of rules, and known findings to accept.");
            member("name", "The name of the configuration, as shown in reports.", "archive")
                    .required(TEXT, ValidatorConfiguration::name, ValidatorConfiguration.Builder::name);
            member("rules", "The rules that are disabled or have another severity, each once.")
                    .list(RULE_SETTING, ValidatorConfiguration::rules, ValidatorConfiguration.Builder::add);
            member("accepted", "The known findings to accept.")
                    .list(ACCEPTANCE, ValidatorConfiguration::accepted, ValidatorConfiguration.Builder::accept);
        }
    }
}
