package org.treatysessions.examples.spring;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Starts the application.
 *
 * <p>Nothing is configured: Boot's mapper finds the module of the library, and Boot's validator the constraints.
 */
@SpringBootApplication
public class SessionsApplication {

    /**
     * Starts the application.
     *
     * @param arguments settings of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(SessionsApplication.class, arguments);
    }

    /** {@return the clock for the current date; the library has none of its own} */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
