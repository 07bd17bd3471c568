// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.boot3;

import com.fasterxml.jackson.databind.Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.treatysessions.jackson2.TreatySessionsJackson2Module;

/** An application of Spring Boot 3, which registers modules of Jackson that are beans. */
@SpringBootApplication
public class SessionsApplication {

    /** Creates the application. */
    public SessionsApplication() {}

    /** {@return the module with the types of the model} */
    @Bean
    public Module treatySessions() {
        return new TreatySessionsJackson2Module();
    }

    /**
     * Starts the application.
     *
     * @param args the arguments of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(SessionsApplication.class, args);
    }
}
